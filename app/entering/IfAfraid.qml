import QtQuick
import Mandorla

// "If you are afraid to say no": help first; then what it can look like, what to beware of, and where else to look. The
// same text wherever it is shown. It names no telephone number: none was verified.
Panel {
    id: sheet
    readonly property Item heading: head
    spacing: Theme.s16

    component Line: Say { width: parent ? parent.width : implicitWidth }
    component Part: Voice {
        width: parent ? parent.width : implicitWidth
        size: Theme.round
        heading: true
        height: implicitHeight + Theme.s16
        verticalAlignment: Text.AlignBottom
    }

    Voice { id: head; width: parent.width; text: qsTr("If you are afraid to say no"); size: Theme.sheetTitle; heading: true }
    Line {
        color: Theme.ink
        size: Theme.lead
        text: qsTr("Help for yourself comes first. If you are afraid to say no to your partner, or of what comes after a no, Mandorla is not the right tool.")
    }
    Line {
        text: qsTr("There are people who listen, believe you and know what can be done: helplines and chats, advice centres, shelters, doctors. They are there for every gender, and you decide what happens next.")
    }
    Line {
        text: qsTr("Look for them on a device that your partner does not use: at a library, at work, at a friend’s. Search for “help with domestic abuse” and the name of your country. If you are in danger now, call the emergency services.")
    }
    Line {
        color: Theme.ink
        text: qsTr("Esc puts a clock in place of this page, at once. Nothing of it is kept or sent.")
    }

    Part { text: qsTr("What it can look like") }
    Line { text: qsTr("It need not be the fear of being hit. These count as well:") }
    Repeater {
        model: [
            qsTr("You give in so that the sulking ends, or the silence."),
            qsTr("You are threatened: with money, with the children, with your papers, with pictures of you."),
            qsTr("You are touched sexually while you are asleep."),
            qsTr("Your contraception is hidden, spoiled, or taken off without a word."),
            qsTr("You weigh every word beforehand, so that nothing happens.")
        ]
        delegate: Item {
            required property string modelData
            width: parent ? parent.width : 0
            height: line.height
            RoundedRectangle {
                x: Theme.s4
                y: Theme.sansLine(Theme.body) / 2 - height / 2
                width: 6
                height: 6
                radius: 3
                color: Theme.soft
            }
            Line {
                id: line
                x: Theme.s20
                width: parent.width - x
                text: parent.modelData
            }
        }
    }
    Line { text: qsTr("Once counts. None of it is your fault.") }

    Part { text: qsTr("What may be watched") }
    Line {
        text: qsTr("Phones, accounts, bills and search histories can be watched, and so can this laptop. A private window of a browser does not help against somebody who looks on. Another device does.")
    }

    Part { text: qsTr("Whether you go on") }
    Line {
        text: qsTr("It may be noticed that you close Mandorla, or that an evening stays empty. You judge what is safest. You may skip every card, and the other laptop then sees only that nothing came up.")
    }
    Line {
        text: qsTr("A therapist’s exercises for couples are not for this either. They take two people who can both say no. A yes given out of fear looks like any other yes here, and no software can tell.")
    }

    Part { text: qsTr("If your partner is afraid of you") }
    Line {
        text: qsTr("If you notice that you frighten your partner, that you press, threaten or hurt, there is help for you, too: advice centres, and groups of people who want to stop. Search for “help to stop hurting my partner” and the name of your country. A round together does not mend it.")
    }

    Part { text: qsTr("In other languages") }
    Line { text: qsTr("Words to search for, with the name of the country you are in:") }
    Line {
        color: Theme.ink
        text: "English: help with domestic abuse\n"
            + "Deutsch: Hilfe bei häuslicher Gewalt\n"
            + "Español: ayuda violencia de pareja\n"
            + "Français : aide violences conjugales\n"
            + "Italiano: aiuto violenza domestica\n"
            + "Nederlands: hulp bij huiselijk geweld\n"
            + "Polski: pomoc przemoc domowa\n"
            + "Português: ajuda violência doméstica\n"
            + "Türkçe: aile içi şiddet yardım\n"
            + "Українська: допомога домашнє насильство\n"
            + "العربية: المساعدة في حالات العنف الأسري\n"
            + "日本語：DV 相談"
    }

    Line {
        topPadding: Theme.s16
        text: qsTr("You find this page again at any time: with F1, or on the cover under Help. Opening it changes nothing of your evening, and your partner’s laptop is told nothing of it.")
    }
}
