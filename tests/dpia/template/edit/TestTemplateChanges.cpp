#include "dpia/template/TemplateReader.h"
#include "dpia/template/edit/TemplateChanges.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;

class TestTemplateChanges : public QObject {
    Q_OBJECT
    static QByteArray base()
    {
        return R"(urn: urn:test:template:changes
version: 1
kind: other
language: en
title: One
sections:
  - id: a
    title: A
    questions:
      - {id: q1, type: text, text: First}
      - {id: q2, type: choice, choices: yes-no, text: Second}
  - id: b
    title: B
    questions:
      - {id: q3, type: number, text: Third, max: 5}
)";
    }
    static QString changes(const QByteArray &after)
    {
        const TemplateReading was = readTemplateFully({QStringLiteral("a.yaml"), base(), {}});
        const TemplateReading is = readTemplateFully({QStringLiteral("b.yaml"), after, {}});
        if (!was.errors.isEmpty() || !is.errors.isEmpty())
            return QStringLiteral("not read");
        QStringList lines;
        for (const TemplateChange &change : templateChanges(was.value, is.value))
            lines += QStringLiteral("%1 %2 %3 %4>%5%6").arg(templateChangeName(change.kind), change.part, change.field, change.before, change.after, change.touchesAnswers ? QStringLiteral(" !") : QString());
        return lines.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void tellsWhatIsDifferent_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("lines");
        QTest::newRow("nothing") << QByteArray("version: 1") << QByteArray("version: 2") << "";
        QTest::newRow("a title") << QByteArray("title: One") << QByteArray("title: Two") << "changed template title One>Two";
        QTest::newRow("a text") << QByteArray("text: First") << QByteArray("text: Primary") << "changed question:q1 text First>Primary !";
        QTest::newRow("guidance touches no answer") << QByteArray("text: First}") << QByteArray("text: First, guidance: Think}") << "changed question:q1 guidance >Think";
        QTest::newRow("a bound") << QByteArray("max: 5") << QByteArray("max: 6") << "changed question:q3 max 5>6 !";
        QTest::newRow("one added") << QByteArray("      - {id: q3") << QByteArray("      - {id: q4, type: date, text: When, required: true}\n      - {id: q3") << "added question:q4  > !";
        QTest::newRow("one removed") << QByteArray("      - {id: q2, type: choice, choices: yes-no, text: Second}\n") << QByteArray() << "removed question:q2  > !";
        QTest::newRow("a section renamed is another one") << QByteArray("id: b") << QByteArray("id: c") << "added section:c  >\nmoved question:q3 section b>c\nremoved section:b  >";
    }
    void tellsWhatIsDifferent()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, lines);
        QVERIFY(base().contains(from));
        QCOMPARE(changes(base().replace(from, to)), lines);
    }
};

HALLMARKER_TEST(TestTemplateChanges)
#include "TestTemplateChanges.moc"
