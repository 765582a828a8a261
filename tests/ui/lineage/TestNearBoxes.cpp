#include "tests/support/TestRegistry.h"
#include "ui/lineage/ImportWords.h"
#include "ui/lineage/NearBoxes.h"

#include <QJsonObject>
#include <QTest>

using namespace hallmarker;

class TestNearBoxes : public QObject {
    Q_OBJECT

    /// Boxes side by side, 200 wide and 100 apart, each joined to the next.
    static core::Scene chain(int boxes)
    {
        core::Scene scene;
        for (int i = 0; i < boxes; ++i) {
            core::SceneBox box;
            box.id = QString::number(i);
            box.rect = QRectF(i * 300, 0, 200, 40);
            scene.boxes.append(box);
            if (i > 0) {
                core::SceneWire wire;
                wire.from = i - 1;
                wire.to = i;
                scene.wires.append(wire);
            }
        }
        return scene;
    }

private Q_SLOTS:
    void asManyAsCanBeRead_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("both sides") << 800 << QStringList{QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("3")};
        QTest::newRow("one side") << 500 << QStringList{QStringLiteral("2"), QStringLiteral("1")};
        QTest::newRow("itself") << 200 << QStringList{QStringLiteral("2")};
    }
    void asManyAsCanBeRead()
    {
        QFETCH(int, width);
        QFETCH(QStringList, shown);
        QCOMPARE(ui::nearBoxes(chain(5), QStringLiteral("2"), QSize(width, 400), 1), shown);
    }
    void aNodeThatIsNotInIt()
    {
        QCOMPARE(ui::nearBoxes(chain(2), QStringLiteral("9"), QSize(800, 400), 1), QStringList{QStringLiteral("9")});
        QCOMPARE(ui::nearBoxes({}, QStringLiteral("9"), QSize(800, 400), 1), QStringList{QStringLiteral("9")});
    }
    void anImportTellsWhatAPersonAsks()
    {
        const QStringList told = ui::toldCounts({{QStringLiteral("runs"), 3}, {QStringLiteral("datasets"), 5}, {QStringLiteral("datasets_after_symlink_merge"), 5}, {QStringLiteral("jobs"), 0}, {QStringLiteral("disabled"), QJsonObject()}});
        QCOMPARE(told, (QStringList{QStringLiteral("datasets: 5"), QStringLiteral("runs: 3")}));
        QVERIFY(ui::toldCounts({}).isEmpty());
    }
};

HALLMARKER_TEST(TestNearBoxes)
#include "TestNearBoxes.moc"
