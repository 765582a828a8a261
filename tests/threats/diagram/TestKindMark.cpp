#include "tests/support/TestRegistry.h"
#include "threats/diagram/KindMark.h"
#include "threats/diagram/KindWords.h"

#include <QSet>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::threats;

class TestKindMark : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsOwn()
    {
        QSet<QString> seen;
        const QRectF square(10, 20, 16, 16);
        for (const ElementKind &kind : elementKinds()) {
            const QList<core::PictureShape> shapes = kindMark(kind.id, square);
            QVERIFY2(!shapes.isEmpty(), qPrintable(kind.id));
            QString all;
            const auto note = [&](QPointF point) {
                all += QStringLiteral("%1,%2 ").arg(point.x()).arg(point.y());
                QVERIFY2(square.adjusted(-0.01, -0.01, 0.01, 0.01).contains(point), qPrintable(kind.id));
            };
            for (const core::PictureShape &shape : shapes) {
                note(shape.start);
                for (const core::WirePiece &piece : shape.pieces)
                    note(piece.end);
            }
            QVERIFY2(!seen.contains(all), qPrintable(kind.id));
            seen.insert(all);
            QVERIFY2(elementKindWord(kind.id) != kind.id || !kind.id.contains(QLatin1Char('_')), qPrintable(kind.id));
        }
    }
    void aKindThatNobodyKnowsHasNone()
    {
        QVERIFY(kindMark(QStringLiteral("flux_capacitor"), {0, 0, 16, 16}).isEmpty());
        QCOMPARE(elementKindWord(QStringLiteral("flux_capacitor")), QStringLiteral("flux_capacitor"));
        QCOMPARE(elementKindWord({}, DfdShape::Store), QStringLiteral("store"));
    }
};

HALLMARKER_TEST(TestKindMark)
#include "TestKindMark.moc"
