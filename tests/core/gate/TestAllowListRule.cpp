#include "core/gate/AllowListRule.h"
#include "core/gate/Gate.h"
#include "core/digest/Hasher.h"
#include "core/storage/Workspace.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker::core;

namespace {

const AllowListRule allowRule;

} // namespace

class TestAllowListRule : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void licences_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("on the list") << "MIT" << true;
        QTest::newRow("in other letters") << "mit" << true;
        QTest::newRow("not on it") << "GPL-3.0-only" << false;
        QTest::newRow("one of two") << "GPL-3.0-only OR MIT" << true;
        QTest::newRow("both needed") << "GPL-3.0-only AND MIT" << false;
        QTest::newRow("both there") << "Apache-2.0 AND MIT" << true;
        QTest::newRow("and before or") << "GPL-3.0-only AND MIT OR Apache-2.0" << true;
        QTest::newRow("both needed, the other first") << "MIT AND GPL-3.0-only" << false;
        QTest::newRow("a choice inside of parentheses is none of the whole") << "GPL-3.0-only AND (X11 OR MIT OR Zlib)" << false;
        QTest::newRow("with an exception") << "Apache-2.0 WITH LLVM-exception" << false;
        QTest::newRow("parentheses are not guessed") << "(MIT)" << false;
        QTest::newRow("part of a name") << "MIT-0" << false;
    }
    void licences()
    {
        QFETCH(QString, value);
        QFETCH(bool, allowed);
        QCOMPARE(isAllowed(value, {QStringLiteral("MIT"), QStringLiteral("Apache-2.0")}, true), allowed);
    }
    void onlyLicencesAreExpressions() { QVERIFY(!isAllowed(QStringLiteral("pickle OR onnx"), {QStringLiteral("onnx")}, false)); }
    void recordsAreJudged_data()
    {
        QTest::addColumn<QJsonValue>("format");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("on the list") << QJsonValue(QStringLiteral("onnx")) << 0;
        QTest::newRow("not on it") << QJsonValue(QStringLiteral("pickle")) << 1;
        QTest::newRow("not said") << QJsonValue() << 3; // never a pass, and not a failure either
        QTest::newRow("empty") << QJsonValue(QStringLiteral(" ")) << 3;
        QTest::newRow("all on the list") << QJsonValue(QJsonArray{QStringLiteral("onnx"), QStringLiteral("safetensors")}) << 0;
        QTest::newRow("one not on it") << QJsonValue(QJsonArray{QStringLiteral("onnx"), QStringLiteral("pickle")}) << 1;
        QTest::newRow("no texts") << QJsonValue(QJsonArray{1}) << 3;
    }
    void recordsAreJudged()
    {
        QFETCH(QJsonValue, format);
        QFETCH(int, exitCode);
        QTemporaryDir folder;
        FixedClock clock(1'767'225'600'000);
        SequenceIdSource ids;
        WorkspaceOptions options;
        options.location = folder.filePath(QStringLiteral("w.hallmarker"));
        options.actor.name = QStringLiteral("tester");
        const auto workspace = Workspace::create(options, clock, ids);
        VERIFY_RESULT(workspace);
        const auto policy = parseGatePolicy("version: 1\nallow:\n- {id: f, of: format, subject: {kind: model-version}, values: [onnx, safetensors]}\n", QStringLiteral("p.yaml"), {&allowRule});
        VERIFY_RESULT(policy);
        const auto decide = [&] { return evaluateGate(**workspace, *policy, {&allowRule}, {}, clock.nowMs()); };
        QCOMPARE(decide()->exitCode(), 1); // no model version to look at
        VERIFY_RESULT((*workspace)->write(QStringLiteral("test"), [&](WriteTransaction &transaction) -> Result<void> {
            RecordDraft draft;
            draft.kind = QStringLiteral("model-version");
            draft.name = QStringLiteral("credit@1");
            if (!format.isNull())
                draft.body.insert(QStringLiteral("format"), format);
            draft.basis = Hasher::of("model");
            HALLMARKER_TRY(transaction.put(draft, 0));
            return {};
        }));
        const auto report = decide();
        VERIFY_RESULT(report);
        QCOMPARE(report->exitCode(), exitCode);
        QCOMPARE(report->results.first().outcome.subjectDigest, Hasher::of("model"));
        QVERIFY(report->demands.first().text.contains(QStringLiteral("onnx, safetensors")));
    }
    void twoWithoutIdsLackTheirIds()
    {
        // Not "there is one already": what is not there is not there twice.
        const auto policy = parseGatePolicy("version: 1\nallow:\n- {of: format, subject: {kind: m}, values: [x]}\n- {of: format, subject: {kind: m}, values: [y]}\n", QStringLiteral("p.yaml"), {&allowRule});
        QVERIFY(!policy);
        QCOMPARE(policy.error().where.line, 3);
        QVERIFY2(policy.error().message.contains(QStringLiteral("\"id\"")), qPrintable(policy.error().message));
    }
    void refusals_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("of nothing known") << QByteArray("- {id: f, of: colour, subject: {kind: m}, values: [x]}\n");
        QTest::newRow("no values") << QByteArray("- {id: f, of: format, subject: {kind: m}}\n");
        QTest::newRow("no subject") << QByteArray("- {id: f, of: format, values: [x]}\n");
        QTest::newRow("numbers") << QByteArray("- {id: f, of: format, subject: {kind: m}, values: [1]}\n");
        QTest::newRow("no list") << QByteArray("  id: f\n");
        QTest::newRow("no map") << QByteArray("- f\n");
    }
    void refusals()
    {
        QFETCH(QByteArray, yaml);
        const auto policy = parseGatePolicy("version: 1\nallow:\n" + yaml, QStringLiteral("p.yaml"), {&allowRule});
        QVERIFY(!policy);
        QVERIFY(policy.error().where.line >= 2);
    }
};

HALLMARKER_TEST(TestAllowListRule)
#include "TestAllowListRule.moc"
