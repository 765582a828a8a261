#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/exchange/ExchangeFiles.h"
#include "threats/exchange/tm7/Tm7Format.h"
#include "threats/model/Crossings.h"

using namespace hallmarker;
using namespace hallmarker::threats;

class TestTm7 : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aModelIsRead()
    {
        const QString path = tests::testFile(QStringLiteral("cases/threat-exchange/tm7/small.tm7"));
        const auto read = Tm7Format().read(tests::bytesOfFile(path), path);
        VERIFY_RESULT(read);
        const ThreatModel &model = read->model;
        QCOMPARE(model.title, QStringLiteral("Credit"));
        QCOMPARE(model.contributors, (QStringList{QStringLiteral("A. One"), QStringLiteral("B. Two")}));
        QCOMPARE(model.elements.size(), 3);
        QCOMPARE(model.element(QStringLiteral("u"))->shape, DfdShape::ExternalEntity);
        QVERIFY(model.element(QStringLiteral("u"))->isOutOfScope);
        QCOMPARE(model.element(QStringLiteral("s"))->shape, DfdShape::Store);
        QCOMPARE(model.element(QStringLiteral("s"))->name, QStringLiteral("Features"));
        QCOMPARE(model.flow(QStringLiteral("f1"))->from, QStringLiteral("u"));
        QCOMPARE(model.flow(QStringLiteral("f1"))->protocol, QStringLiteral("HTTPS"));
        QCOMPARE(model.boundary(QStringLiteral("lb"))->form, BoundaryForm::Curve);
        const Crossings crossings(model);
        QCOMPARE(crossings.of(QStringLiteral("f1")), (QStringList{QStringLiteral("bb"), QStringLiteral("lb")}));
        QVERIFY(crossings.of(QStringLiteral("f2")).isEmpty());
        QCOMPARE(model.threats.size(), 1);
        QCOMPARE(model.threats.first().on, QStringLiteral("f1"));
        QCOMPARE(model.threats.first().status, ThreatStatus::MitigatedByStatement);
    }
    void isNeverWritten() { QVERIFY(!Tm7Format().canWrite() && !Tm7Format().write({}, {})); }
};

HALLMARKER_TEST(TestTm7)
#include "TestTm7.moc"
