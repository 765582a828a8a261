#include "dpia/template/TemplateLibrary.h"
#include "tests/support/ResultMacros.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;

namespace {

const QByteArray plain = "urn: urn:test:small\nversion: 2\nkind: other\nlanguage: en\ntitle: {en: Small, fr: Petit}\nsections:\n  - id: s\n    title: Section\n    questions:\n"
                         "      - {id: q, type: choice, text: \"Question?\", choices: yes-no}\n";
const QByteArray german = "translates: urn:test:small\nversion: 2\nlanguage: de\ntexts:\n  title: Klein\n  sections/s/title: Abschnitt\n  questions/q/text: Frage?\n";

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestTranslationFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTranslationsInsideAndBeside()
    {
        const QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("small.yaml")), plain);
        put(folder.filePath(QStringLiteral("small.de.yaml")), german);
        const TemplateLibrary library({folder.path()});
        const auto entry = library.find(QStringLiteral("urn:test:small"));
        VERIFY_RESULT(entry);
        const Template &small = entry->reading.value;
        QCOMPARE(small.languages(), (QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")}));
        QCOMPARE(small.title.in(QStringLiteral("de")), QStringLiteral("Klein"));
        QCOMPARE(small.title.in(QStringLiteral("de_AT")), QStringLiteral("Klein"));
        QCOMPARE(small.title.in(QStringLiteral("fr")), QStringLiteral("Petit"));
        QCOMPARE(small.title.in(QStringLiteral("es")), QStringLiteral("Small"));
        QCOMPARE(small.question(QStringLiteral("q"))->choices.first().label.in(QStringLiteral("fr")), QStringLiteral("Oui"));
        QCOMPARE(small.section(QStringLiteral("s"))->title.in(QStringLiteral("fr")), QStringLiteral("Section"));
        // What French lacks is said: the section's title and the question.
        QCOMPARE(entry->reading.notes.size(), 1);
        QVERIFY2(entry->reading.notes.first().startsWith(QStringLiteral("fr: 2 text")), qPrintable(entry->reading.notes.first()));
    }
    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("urn") << QByteArray("urn:test:small") << QByteArray("urn:test:other") << 1 << QStringLiteral("This translates urn:test:other");
        QTest::newRow("version") << QByteArray("version: 2") << QByteArray("version: 1") << 2 << QStringLiteral("the template has version 2");
        QTest::newRow("language") << QByteArray("language: de") << QByteArray("language: fr") << 3 << QStringLiteral("the file's name");
        QTest::newRow("key") << QByteArray("questions/q/text") << QByteArray("questions/r/text") << 7 << QStringLiteral("no text \"questions/r/text\"");
        QTest::newRow("empty") << QByteArray("Frage?") << QByteArray("''") << 7 << QStringLiteral("not empty");
        QTest::newRow("unknown key") << QByteArray("texts:") << QByteArray("author: me\ntexts:") << 4 << QStringLiteral("\"author\" is not known");
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(int, line);
        QFETCH(QString, said);
        const auto result = readTemplate({QStringLiteral("small.yaml"), plain, {{QStringLiteral("small.de.yaml"), QByteArray(german).replace(before, after)}}});
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(said), qPrintable(result.error().message));
        QCOMPARE(result.error().where.file, QStringLiteral("small.de.yaml"));
        QCOMPARE(result.error().where.line, line);
    }
    void aFolderTakesThePlaceOfABuiltInTemplate()
    {
        const TemplateLibrary builtIn;
        const auto screening = builtIn.find(QStringLiteral("dpia-screening"));
        VERIFY_RESULT(screening);
        QVERIFY(screening->isBuiltIn);
        const QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("own.yaml")), QByteArray(plain).replace("urn:test:small", screening->reading.value.urn.toUtf8()).replace("version: 2", "version: 1"));
        const TemplateLibrary library({folder.path()});
        const auto own = library.find(QStringLiteral("dpia-screening"));
        VERIFY_RESULT(own);
        QVERIFY(!own->isBuiltIn);
        QCOMPARE(own->reading.value.title.original(), QStringLiteral("Small"));
        QCOMPARE(library.entries().size(), builtIn.entries().size());
        QCOMPARE(TemplateLibrary({folder.filePath(QStringLiteral("nowhere"))}).problems().size(), 1);
        QVERIFY(!library.find(QStringLiteral("nothing")));
    }
};

HALLMARKER_TEST(TestTranslationFiles)
#include "TestTranslationFiles.moc"
