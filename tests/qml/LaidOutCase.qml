import QtQuick
import QtTest

// A test that can wait until what it looks at is laid out, on however busy a machine: what a while brings, and then
// until no item waits for its layout any more.
TestCase {
    function layOut(top: Item) {
        wait(50)
        tryVerify(() => !isDue(top))
    }
    function isDue(item: Item): bool { return isPolishScheduled(item) || Array.from(item.children).some(isDue) }
}
