#include "dpia/template/TemplateLibrary.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace hallmarker;
using namespace hallmarker::dpia;

class TestShippedTemplates : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyOneCanBeUsed()
    {
        const TemplateLibrary library;
        QVERIFY(!library.entries().isEmpty());
        for (const LibraryEntry &entry : library.entries()) {
            for (const core::Error &error : entry.reading.errors)
                qWarning("%s", qPrintable(error.toString()));
            QVERIFY(entry.isUsable());
        }
    }
    void everyOneSpeaksThreeLanguages()
    {
        const TemplateLibrary library;
        for (const LibraryEntry &entry : library.entries()) {
            QCOMPARE(entry.reading.value.languages(), (QStringList{QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")}));
            QVERIFY2(entry.reading.notes.isEmpty(), qPrintable(entry.reading.value.urn + QLatin1Char(' ') + entry.reading.notes.value(0)));
        }
    }
};

HALLMARKER_TEST(TestShippedTemplates)
#include "TestShippedTemplates.moc"
