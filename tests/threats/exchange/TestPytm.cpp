#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"
#include "tests/threats/exchange/ExchangeFiles.h"
#include "threats/exchange/pytm/PytmFormat.h"

#include <algorithm>

using namespace hallmarker;
using namespace hallmarker::threats;

class TestPytm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aModelWithFindingsIsRead()
    {
        const QString path = tests::testFile(QStringLiteral("cases/threat-exchange/pytm/small.json"));
        const auto read = PytmFormat().read(tests::bytesOfFile(path), path);
        VERIFY_RESULT(read);
        QCOMPARE(read->model.elements.size(), 3);
        QCOMPARE(read->model.element(QStringLiteral("DB"))->shape, DfdShape::Store);
        QVERIFY(read->model.element(QStringLiteral("Web"))->isOutOfScope);
        QCOMPARE(read->model.boundary(QStringLiteral("DMZ"))->parent, QStringLiteral("Internet"));
        QCOMPARE(read->model.flows.size(), 2);
        QCOMPARE(read->model.flows.at(1).key, QStringLiteral("Web~2")); // called like an element
        QCOMPARE(read->model.decision(QStringLiteral("INP01@Web"))->severity, QStringLiteral("critical"));
        QCOMPARE(read->model.decision(QStringLiteral("DR01@Nobody"))->on, QString()); // told, not dropped
        QCOMPARE(read->model.assets.first().isPersonal, Truth::Yes);
    }

    void theReferenceFindingsAreRead()
    {
        const QString path = tests::sharedFile(QStringLiteral("formats/pytm/input.expected-findings.json"));
        if (path.isEmpty())
            QSKIP("The reference data is not beside the project.");
        const QByteArray bytes = tests::bytesOfFile(path);
        const auto read = PytmFormat().read(bytes, path);
        VERIFY_RESULT(read);
        QJsonArray found;
        for (const ThreatDecision &threat : read->model.threats)
            found.append(QJsonObject{{QStringLiteral("threat_id"), threat.category}, {QStringLiteral("target"), threat.on}});
        QCOMPARE(found, QJsonDocument::fromJson(bytes).array());
        QVERIFY(found.size() > 50);
    }
};

HALLMARKER_TEST(TestPytm)
#include "TestPytm.moc"
