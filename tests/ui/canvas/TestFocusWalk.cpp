#include "tests/support/TestRegistry.h"
#include "ui/canvas/FocusWalk.h"

#include <QSet>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::ui;

class TestFocusWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsWiresAndRanks()
    {
        // 0 -> 2, 0 -> 3, 1 -> 3, in two columns; 4 stands alone to the right.
        core::Scene scene;
        for (const QPointF corner : {QPointF(0, 0), QPointF(0, 100), QPointF(300, 0), QPointF(300, 100), QPointF(600, 50)}) {
            core::SceneBox box;
            box.rect = QRectF(corner, QSizeF(200, 46));
            scene.boxes.append(box);
        }
        for (const auto &[from, to] : {std::pair(0, 2), std::pair(0, 3), std::pair(1, 3), std::pair(3, 3)}) {
            core::SceneWire wire;
            wire.from = from;
            wire.to = to;
            wire.points = {scene.boxes.at(from).rect.center(), scene.boxes.at(to).rect.center()};
            scene.wires.append(wire);
        }
        SceneIndex index;
        index.build(scene);
        const FocusWalk walk(scene, index);
        using Step = FocusWalk::Step;
        QCOMPARE(walk.first(scene.bounds()), 0);
        QCOMPARE(walk.next(0, Step::Right), 2);
        QCOMPARE(walk.next(1, Step::Right), 3);
        QCOMPARE(walk.next(3, Step::Left), 1);
        QCOMPARE(walk.next(0, Step::Down), 1);
        QCOMPARE(walk.next(1, Step::Up), 0);
        QCOMPARE(walk.next(3, Step::Right), 4); // no wire: what lies there
        QCOMPARE(walk.next(0, Step::Up), -1);
        QCOMPARE(walk.next(-1, Step::Up), -1);
        // Every box can be reached from the first.
        QSet<int> reached{0};
        for (int round = 0; round < 5; ++round) {
            const QSet<int> known = reached;
            for (const int box : known) {
                for (const Step step : {Step::Left, Step::Right, Step::Up, Step::Down}) {
                    if (walk.next(box, step) >= 0)
                        reached.insert(walk.next(box, step));
                }
            }
        }
        QCOMPARE(reached.size(), 5);
    }
    void beginsSomewhere()
    {
        core::Scene scene;
        SceneIndex index;
        index.build(scene);
        QCOMPARE(FocusWalk(scene, index).first({}), -1);
    }
};

HALLMARKER_TEST(TestFocusWalk)
#include "TestFocusWalk.moc"
