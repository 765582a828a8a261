#include "core/gate/AllowListRule.h"
#include "core/gate/FindingsRule.h"
#include "core/gate/GatePolicy.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>

using namespace hallmarker::core;

namespace {

const FindingsRule hostileFindings;
const AllowListRule hostileAllow;

const QByteArray wholePolicy = "version: 1\nname: release\nfail_on: high\nmax_waiver_days: 60\nwaiver_keys: patterns\nrequire:\n"
                               "- id: k\n  check: c\n  subject: {kind: model-version, where: {stage: production}}\n  max_age_days: 30\n  figures: [{figure: k, min: 5, max: 9}]\n"
                               "allow:\n- {id: f, of: format, subject: {kind: model-version}, values: [onnx]}\nwaivers:\n"
                               "- id: W1\n  finding: \"k@*@c\"\n  reason: because\n  owner: a\n  approved_by: b\n  approved_on: 2026-01-10\n  expires_on: 2026-02-01\n";

/// One change of the kind that editors, merges and attackers make.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    static const QList<QByteArray> pieces{"- ", ": ", "{", "}", "[", "]", "&a ", "*a", "!!python/object ", "<<: ", "\n", "  ", "\t", "\"", "'", "---\n", "\xff", "0x", "1e999", "null", "~", "? ", "|", "%"};
    for (int edits = random.bounded(1, 4); edits > 0; --edits) {
        const int at = random.bounded(static_cast<int>(bytes.size()));
        switch (random.bounded(4)) {
        case 0: bytes.insert(at, pieces.at(random.bounded(static_cast<int>(pieces.size())))); break;
        case 1: bytes.remove(at, random.bounded(1, 12)); break;
        case 2: bytes[at] = static_cast<char>(random.bounded(256)); break;
        default: bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), random.bounded(1, 40))); break;
        }
    }
    return bytes;
}

} // namespace

/// Policies and waiver files as they should not be: each is read whole or refused with a place, and nothing hangs.
class TestGateHostileInput : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changedPoliciesAreReadOrRefusedWithAPlace()
    {
        QVERIFY(parseGatePolicy(wholePolicy, QStringLiteral("p.yaml"), {&hostileFindings, &hostileAllow}));
        QRandomGenerator random(20'260'101);
        int refused = 0;
        for (int run = 0; run < 3'000; ++run) {
            const QByteArray yaml = mutated(wholePolicy, random);
            const auto policy = parseGatePolicy(yaml, QStringLiteral("p.yaml"), {&hostileFindings, &hostileAllow});
            if (policy) {
                QVERIFY(policy->maxWaiverDays >= 1 && policy->maxWaiverDays <= 3660);
                for (const GateWaiver &waiver : policy->waivers) // whatever was typed, none is without these
                    QVERIFY2(waiver.expiresMs > waiver.approvedMs && !waiver.reason.trimmed().isEmpty() && !isSamePerson(waiver.owner, waiver.approvedBy), yaml.constData());
                continue;
            }
            ++refused;
            QCOMPARE(policy.error().exitCode(), 3);
            QCOMPARE(policy.error().where.file, QStringLiteral("p.yaml"));
            QVERIFY2(policy.error().where.line >= 1 || policy.error().message.contains(QStringLiteral("empty")), qPrintable(policy.error().toString() + QLatin1Char('\n') + QString::fromUtf8(yaml)));
        }
        QVERIFY(refused > 1'000 && refused < 3'000); // both ways were taken
    }
    void changedWaiverFilesAreReadOrRefused()
    {
        const QByteArray whole = "version: 1\nwaivers:\n" + wholePolicy.mid(wholePolicy.indexOf("- id: W1"));
        QVERIFY(parseWaiverFile(whole, QStringLiteral("w.yaml"), 90));
        QRandomGenerator random(7);
        int refused = 0;
        for (int run = 0; run < 3'000; ++run) {
            const auto waivers = parseWaiverFile(mutated(whole, random), QStringLiteral("w.yaml"), 90);
            if (waivers) {
                for (const GateWaiver &waiver : *waivers)
                    QVERIFY(waiver.expiresMs - waiver.approvedMs <= 90 * 86'400'000LL && waiver.expiresMs > waiver.approvedMs);
                continue;
            }
            ++refused;
            QCOMPARE(waivers.error().where.file, QStringLiteral("w.yaml"));
        }
        QVERIFY(refused > 1'000 && refused < 3'000);
    }
    void budgetsHold_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("deep") << QByteArray("version: 1\nrequire: " + QByteArray(5'000, '[') + QByteArray(5'000, ']') + '\n');
        QByteArray bomb = "a0: &a0 [1,1,1,1,1,1,1,1,1]\n";
        for (int i = 1; i < 12; ++i)
            bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [" + QByteArray("*a" + QByteArray::number(i - 1) + ",").repeated(9).chopped(1) + "]\n";
        QTest::newRow("aliases") << bomb;
        QTest::newRow("large") << QByteArray("version: 1\nname: " + QByteArray(3 << 20, 'x') + '\n');
        QTest::newRow("many waivers of the same name") << QByteArray("version: 1\nwaivers:\n" + QByteArray("- {id: W, finding: k, reason: r, owner: a, approved_by: b, approved_on: 2026-01-10, expires_on: 2026-02-01}\n").repeated(200));
    }
    void budgetsHold()
    {
        QFETCH(QByteArray, yaml);
        const auto policy = parseGatePolicy(yaml, QStringLiteral("p.yaml"), {&hostileFindings, &hostileAllow});
        QVERIFY(!policy);
        QCOMPARE(policy.error().where.file, QStringLiteral("p.yaml"));
    }
};

HALLMARKER_TEST(TestGateHostileInput)
#include "TestGateHostileInput.moc"
