#include "bench/lineage/CanvasScenes.h"
#include "tests/core/drawing/SampleScene.h"
#include "tests/support/TestRegistry.h"
#include "ui/canvas/SceneIndex.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::ui;

class TestSceneIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsThere()
    {
        const core::Scene scene = bench::canvasScene(700, 2);
        SceneIndex index;
        index.build(scene);
        for (int i = 0; i < scene.boxes.size(); ++i) {
            QCOMPARE(index.boxAt(scene.boxes.at(i).rect.center()), i);
            QCOMPARE(index.boxAt(scene.boxes.at(i).rect.topLeft() + QPointF(1, 1)), i);
        }
        QCOMPARE(index.boxAt(scene.bounds().topLeft() - QPointF(500, 500)), -1);
    }
    void findsTheSameAsALook()
    {
        const core::Scene scene = bench::canvasScene(700, 3);
        SceneIndex index;
        index.build(scene);
        const QRectF bounds = scene.bounds();
        for (int i = 0; i < 40; ++i) {
            const QRectF window(bounds.x() + bounds.width() * (i % 7) / 8, bounds.y() + bounds.height() * (i % 5) / 6, 300 + 120 * i, 200 + 90 * i);
            std::vector<int> expected;
            for (int box = 0; box < scene.boxes.size(); ++box) {
                const QRectF r = scene.boxes.at(box).rect;
                if (r.left() <= window.right() && window.left() <= r.right() && r.top() <= window.bottom() && window.top() <= r.bottom())
                    expected.push_back(box);
            }
            QCOMPARE(index.boxesIn(window), expected);
        }
    }
    void prefersTheUpperBox()
    {
        core::Scene scene;
        scene.boxes.resize(2);
        scene.boxes[0].rect = QRectF(0, 0, 100, 100);
        scene.boxes[1].rect = QRectF(50, 50, 100, 100);
        SceneIndex index;
        index.build(scene);
        QCOMPARE(index.boxAt({60, 60}), 1);
        QCOMPARE(index.boxAt({10, 10}), 0);
    }
    void findsWires()
    {
        const core::Scene scene = tests::sampleScene();
        SceneIndex index;
        index.build(scene);
        QCOMPARE(index.wireAt((scene.wires.at(0).points.first() + scene.wires.at(0).points.last()) / 2 + QPointF(0, 2), 4), 0);
        QCOMPARE(index.wireAt({500, 700}, 4), -1);
        QCOMPARE(index.wiresAt(0), (std::vector<int>{0, 2}));
    }
    void standsEmptyScenes()
    {
        SceneIndex index;
        index.build({});
        QCOMPARE(index.boxAt({0, 0}), -1);
        QVERIFY(index.boxesIn(QRectF(-10, -10, 20, 20)).empty() && index.wiresIn(QRectF(-10, -10, 20, 20)).empty());
    }
};

HALLMARKER_TEST(TestSceneIndex)
#include "TestSceneIndex.moc"
