#include "dpia/template/TemplateLibrary.h"
#include "dpia/template/TemplateWriter.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;

class TestTemplateWriter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsReadAsTheSame()
    {
        const TemplateLibrary library;
        for (const LibraryEntry &entry : library.entries()) {
            Template before = entry.reading.value;
            const QByteArray bytes = templateYaml(before);
            TemplateReading again = readTemplateFully({QStringLiteral("again.yaml"), bytes, {}});
            QVERIFY2(again.errors.isEmpty(), qPrintable(before.urn + QLatin1Char(' ') + (again.errors.isEmpty() ? QString() : again.errors.first().toString())));
            QCOMPARE(templateYaml(again.value), bytes);
            const auto texts = before.texts();
            const auto textsAgain = again.value.texts();
            QCOMPARE(textsAgain.size(), texts.size());
            for (qsizetype i = 0; i < texts.size(); ++i) {
                QCOMPARE(textsAgain.at(i).first, texts.at(i).first);
                for (const char *language : {"en", "de", "fr"})
                    QCOMPARE(textsAgain.at(i).second->in(QString::fromLatin1(language)), texts.at(i).second->in(QString::fromLatin1(language)));
            }
            const QList<PlacedQuestion> questions = before.questions();
            for (const PlacedQuestion &place : questions) {
                const Question *question = again.value.question(place.question->id);
                QVERIFY(question);
                QCOMPARE(question->fact, place.question->fact);
                QCOMPARE(question->isRequired, place.question->isRequired);
                QCOMPARE(question->visibleIf.text, place.question->visibleIf.text);
                QCOMPARE(question->requiredIf.text, place.question->requiredIf.text);
                QCOMPARE(question->evidence.check, place.question->evidence.check);
                QCOMPARE(question->evidence.kinds, place.question->evidence.kinds);
                QCOMPARE(question->referenceKinds, place.question->referenceKinds);
                QCOMPARE(question->wantsReason, place.question->wantsReason);
                QCOMPARE(question->minimum, place.question->minimum);
                QCOMPARE(question->foreignId, place.question->foreignId);
            }
        }
    }
    void textsThatLookLikeSomethingElseStayTexts()
    {
        Template form;
        form.urn = QStringLiteral("urn:test:odd");
        form.version = 1;
        form.language = QStringLiteral("en");
        form.title = LocalizedText(QStringLiteral("no"));
        TemplateSection section;
        section.id = QStringLiteral("s");
        section.title = LocalizedText(QStringLiteral("12: \"quoted\" # {x}\n\u2028 \u00E9\u0301 \U0001F600"));
        Question question;
        question.id = QStringLiteral("q");
        question.text = LocalizedText(QStringLiteral("- \t*anchor &x %"));
        question.text.setIn(QStringLiteral("ar"), QStringLiteral("\u0645\u0627"));
        section.questions.append(question);
        form.sections.append(section);
        const TemplateReading again = readTemplateFully({QStringLiteral("odd.yaml"), templateYaml(form), {}});
        QVERIFY2(again.errors.isEmpty(), again.errors.isEmpty() ? "" : qPrintable(again.errors.first().toString()));
        QCOMPARE(again.value.title.original(), QStringLiteral("no"));
        QCOMPARE(again.value.sections.first().title.original(), section.title.original());
        QCOMPARE(again.value.question(QStringLiteral("q"))->text.original(), question.text.original());
        QCOMPARE(again.value.question(QStringLiteral("q"))->text.in(QStringLiteral("ar")), QStringLiteral("\u0645\u0627"));
    }
};

HALLMARKER_TEST(TestTemplateWriter)
#include "TestTemplateWriter.moc"
