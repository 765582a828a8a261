#include "core/yaml/YamlReader.h"
#include "inventory/card/SpdxLicences.h"
#include "inventory/card/YamlText.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace hallmarker::core;
using namespace hallmarker::inventory;

class TestYamlText : public QObject {
    Q_OBJECT

    static QJsonValue randomValue(QRandomGenerator &random, int depth)
    {
        static const QStringList texts{QStringLiteral("no"), QStringLiteral("1.5"), QStringLiteral("2024-01-01"), QStringLiteral("a: b"), QStringLiteral("- x"),
                                       QStringLiteral("\"q\" \\ '"), QStringLiteral("line\nbreak\ttab"), QStringLiteral("# none"), QString(), QStringLiteral("~"),
                                       QStringLiteral("\u00e4\u4e2d\U0001F600"), QStringLiteral("\u2028x\ufeff\u0085\u0001"), QStringLiteral("<<")};
        switch (random.bounded(depth > 3 ? 4 : 6)) {
        case 0: return texts.at(random.bounded(int(texts.size())));
        case 1: return random.bounded(1000) / 8.0;
        case 2: return random.bounded(2) == 1;
        case 3: return QJsonValue::Null;
        case 4: {
            QJsonArray array;
            for (int i = random.bounded(4); i > 0; --i)
                array.append(randomValue(random, depth + 1));
            return array;
        }
        default: {
            QJsonObject object;
            for (int i = random.bounded(4); i > 0; --i)
                object.insert(QString(texts.at(random.bounded(int(texts.size()))) + QString::number(i)), randomValue(random, depth + 1));
            return object;
        }
        }
    }

private Q_SLOTS:
    void readsBackAsTheSame()
    {
        QRandomGenerator random(20260301);
        for (int i = 0; i < 500; ++i) {
            const QJsonValue value = QJsonArray{randomValue(random, 0), randomValue(random, 0)};
            const QString text = YamlText::of(value);
            const auto read = readYaml(text.toUtf8());
            QVERIFY2(read.has_value(), qPrintable(text));
            QCOMPARE(read->root(), value);
        }
    }
    void halfCharactersAreReplaced()
    {
        QCOMPARE(YamlText::quoted(QString(QChar(0xd800))), QStringLiteral("\"\\ufffd\""));
    }
    void knowsLicences()
    {
        QVERIFY(isSpdxLicenceId(QStringLiteral("Apache-2.0")));
        QVERIFY(!isSpdxLicenceId(QStringLiteral("apache 2")));
        QVERIFY(isSpdxLicenceExpression(QStringLiteral("(MIT OR Apache-2.0)")));
        QVERIFY(isSpdxLicenceExpression(QStringLiteral("GPL-2.0-only WITH Classpath-exception-2.0")));
        QVERIFY(!isSpdxLicenceExpression(QStringLiteral("MIT OR")));
        QVERIFY(!isSpdxLicenceExpression(QStringLiteral("free OR not")));
        QVERIFY(!isSpdxLicenceExpression(QStringLiteral("MIT")));
        QCOMPARE(huggingFaceLicence(QStringLiteral("GPL-3.0-or-later")), QStringLiteral("gpl-3.0"));
    }
};

HALLMARKER_TEST(TestYamlText)
#include "TestYamlText.moc"
