import QtQuick
import QtTest
import Mandorla
import "../"

// Under the cover a page leaves the window. What is drawn with Shapes comes back with it, and goes on changing.
Item {
    id: top
    width: 600
    height: 300

    Item {
        id: stage
        width: 600
        height: 300
        Disc { id: disc; r: 60 }
        Sign { id: sign; x: 150; side: 60; kind: "alone" }
        Nearness { id: near; x: 250; width: 120; height: 60 }
        Circles { id: pair; x: 400; r: 40; gap: 46; width: 160; height: 100 }
    }
    Item {
        id: box
        y: 120
        width: 600
        height: 50
        clip: true
        Circles { id: within; x: 100; r: 40; gap: 46; width: 160; height: 80; handRight: true }
        Disc { id: alone; x: 300; r: 40; y: within.y }
    }

    LaidOutCase {
        name: "Shapes"
        when: windowShown

        function test_are_there_again_after_the_cover_data() {
            return [{ tag: "a circle", item: disc }, { tag: "a sign", item: sign }, { tag: "the sign of a round", item: near },
                    { tag: "two circles", item: pair }]
        }
        function test_are_there_again_after_the_cover(data) {
            const item = data.item
            const others = [disc, sign, near, pair].filter(each => each !== item)
            for (const other of others)
                other.visible = false
            layOut(top)
            const before = grabImage(item)
            for (let time = 0; time < 5; ++time) {
                stage.parent = null
                wait(30)
                stage.parent = top
                layOut(top)
                verify(before.equals(grabImage(item)), "the same picture again")
            }
            for (const other of others)
                other.visible = true
        }
        // Above the box and below it.
        function isBlank(picture: var): bool {
            const ground = picture.pixel(590, 290)
            for (let x = 0; x < 600; x += 1) {
                for (const y of [110, 180, 200, 215]) {
                    if (picture.pixel(x, y) !== ground)
                        return false
                }
            }
            return true
        }
        function test_are_cut_off_data() {
            return [{ tag: "some of them", y: 10 }, { tag: "all but a little, and the hand", y: 44 }, { tag: "all, below", y: 60 },
                    { tag: "all, above", y: -85 }, { tag: "a little, above", y: -75 }, { tag: "some of them again", y: 12 }]
        }
        function test_are_cut_off(data) {
            stage.visible = false
            within.y = data.y
            layOut(top)
            const picture = grabImage(top)
            stage.visible = true
            verify(isBlank(picture))
        }
    }
}
