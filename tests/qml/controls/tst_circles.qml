import QtQuick
import QtTest
import Mandorla

Item {
    width: 600
    height: 300

    Circles {
        id: pair
        property int met_: 0
        r: 100
        gap: 114
        faceDown: true
        width: 400
        height: 200
        onMet: ++met_
    }

    TestCase {
        name: "Circles"
        when: windowShown

        function cleanup() { Theme.still = false }

        function test_meeting_lights_the_lens_at_its_end_data() {
            return [{ tag: "moving", still: false, starts: 114 }, { tag: "still", still: true, starts: 103 }]
        }
        function test_meeting_lights_the_lens_at_its_end(data) {
            Theme.still = data.still
            pair.met_ = 0
            pair.gap = 114
            pair.meet()
            fuzzyCompare(pair.gap, data.starts, 3)      // with reduced motion nothing travels
            verify(pair.light < 0.2)
            compare(pair.met_, 0)
            tryCompare(pair, "met_", 1, 3000)
            fuzzyCompare(pair.gap, 103, 0.01)
            compare([pair.light, pair.woven], [1, 0])
        }
        function test_lens_ends_where_the_circles_cross() {
            pair.gap = 120
            compare(pair.half, 80)
            pair.gap = 200
            compare(pair.half, 0)
            compare(pair.almond(0), "M 0 0")
        }
    }
}
