import QtQuick
import QtTest
import Mandorla
import "../"

// Drawn as a Shape, where points are no whole pixels, a RoundedRectangle is what it is as a Rectangle.
Item {
    id: top
    width: 400
    height: 200

    Rectangle { anchors.fill: parent; color: Theme.ground }
    RoundedRectangle {
        id: box
        x: 20
        y: 20
        width: 200
        height: 80
        RoundedRectangle { id: inner; x: 60; y: 30; width: 40; height: 20; radius: 6; color: Theme.ember }
        Rectangle { id: over; x: 140; y: 20; width: 30; height: 30; color: Theme.dusk }
    }

    LaidOutCase {
        name: "RoundedRectangle"
        when: windowShown

        function cleanup() { Theme.uneven = false }

        // By how much two pictures differ at most, in parts of a colour; corners are smoothed in two ways.
        function difference(one: var, other: var): real {
            let most = 0
            for (let x = 0; x < top.width; x += 1) {
                for (let y = 0; y < top.height; y += 1) {
                    for (const part of ["red", "green", "blue"])
                        most = Math.max(most, Math.abs(one[part](x, y) - other[part](x, y)) / 255)
                }
            }
            return most
        }
        function test_is_the_same_as_a_shape_data() {
            return [{ tag: "filled", width: 200, height: 80, radius: 18, line: 0, fill: Theme.ink },
                    { tag: "with an outline", width: 200, height: 80, radius: 18, line: 1, fill: Theme.raised },
                    { tag: "with a ring", width: 200, height: 80, radius: 18, line: 3, fill: Theme.clear },
                    { tag: "round at its ends", width: 200, height: 80, radius: 40, line: 2, fill: Theme.field },
                    { tag: "rounder than it is high", width: 180, height: 80, radius: 90, line: 2, fill: Theme.field },
                    { tag: "a circle", width: 80, height: 80, radius: 40, line: 2, fill: Theme.lamp },
                    { tag: "as low as its outline", width: 80, height: 2, radius: 1, line: 1, fill: Theme.edge },
                    { tag: "nothing", width: 0, height: 0, radius: 0, line: 1, fill: Theme.edge }]
        }
        function test_is_the_same_as_a_shape(data) {
            box.width = data.width
            box.height = data.height
            box.radius = data.radius
            box.color = data.fill
            box.border.color = Theme.edge
            box.border.width = data.line
            layOut(top)
            const plain = grabImage(top)
            Theme.uneven = true
            layOut(top)
            const shape = grabImage(top)
            verify(difference(plain, shape) < 0.3, difference(plain, shape))
            Theme.uneven = false
            layOut(top)
            verify(plain.equals(grabImage(top)))
        }
        // Also while it is drawn so.
        function test_follows() {
            Theme.uneven = true
            for (const other of [{ width: 120, radius: 10, color: Theme.ember }, { width: 220, radius: 30, color: Theme.dusk }]) {
                Object.assign(box, other)
                layOut(top)
                const shape = grabImage(top)
                Theme.uneven = false
                layOut(top)
                verify(difference(grabImage(top), shape) < 0.3, other.width)
                Theme.uneven = true
            }
        }
        function test_costs_nothing_where_a_rectangle_does() {
            const made = createTemporaryQmlObject("import Mandorla; RoundedRectangle { radius: 4; width: 9; height: 9 }", top)
            compare(made.shape, null)
            compare(made.children.length, 1)
            Theme.uneven = true
            verify(made.shape !== null)
        }
    }
}
