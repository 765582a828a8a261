#include "checks/logs/MaskingRules.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::checks;

class TestMaskingRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads()
    {
        const auto rules = MaskingRules::fromYaml("version: 1\nminimum_confidence: 0.7\nrules:\n  - {entity: EMAIL_ADDRESS, replace: hash}\n  - {group: secrets}\n  - {regex: 'a(b)', capture: 1, replace: stars}\n  - {path: a.b, replace: nothing}\n  - {column: c, label: X}\n", {});
        VERIFY_RESULT(rules);
        QCOMPARE(rules->rules().size(), 5);
        QCOMPARE(rules->rules().at(0).label, QStringLiteral("EMAIL_ADDRESS"));
        QCOMPARE(rules->rules().at(1).label, QString());
        QCOMPARE(rules->rules().at(2).label, QStringLiteral("MASKED"));
        QCOMPARE(rules->rules().at(2).id, QStringLiteral("regex a(b)"));
        QVERIFY(rules->rules().at(3).form == MaskForm::Nothing);
        QVERIFY(rules->wantsHash());
        QCOMPARE(rules->minConfidence(), 0.7F);
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("pointer");
        const auto row = [](const char *name, const char *rule, const char *pointer) { QTest::newRow(name) << QByteArray("version: 1\nrules:\n  - " + QByteArray(rule) + "\n") << QString::fromLatin1(pointer); };
        row("unknown entity", "{entity: SHOE_SIZE}", "/rules/0/entity");
        row("unknown group", "{group: some}", "/rules/0/group");
        row("two subjects", "{entity: EMAIL_ADDRESS, path: a}", "/rules/0");
        row("no subject", "{replace: stars}", "/rules/0");
        row("empty path", "{path: ''}", "/rules/0/path");
        row("broken expression", "{regex: '(a'}", "/rules/0/regex");
        row("look-behind", "{regex: '(?<=a)b'}", "/rules/0/regex");
        row("matches nothing", "{regex: 'a*'}", "/rules/0/regex");
        row("huge expression", "{regex: '((a{100}){100}){100}'}", "/rules/0/regex");
        row("no such group", "{regex: 'a', capture: 1}", "/rules/0/capture");
        row("unknown form", "{path: a, replace: blur}", "/rules/0/replace");
        row("unknown key", "{path: a, colour: red}", "/rules/0/colour");
        QTest::newRow("no rules") << QByteArray("version: 1\nrules: []\n") << QStringLiteral("/rules");
        QTest::newRow("other version") << QByteArray("version: 2\nrules: [{path: a}]\n") << QStringLiteral("/version");
        QTest::newRow("confidence") << QByteArray("version: 1\nminimum_confidence: 7\nrules: [{path: a}]\n") << QStringLiteral("/minimum_confidence");
    }
    void refuses()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, pointer);
        const auto rules = MaskingRules::fromYaml(yaml, QStringLiteral("rules.yaml"));
        QVERIFY(!rules);
        QCOMPARE(rules.error().where.pointer, pointer);
        QVERIFY(rules.error().where.line > 0);
    }
};

HALLMARKER_TEST(TestMaskingRules)
#include "TestMaskingRules.moc"
