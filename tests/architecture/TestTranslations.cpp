#include "tests/architecture/SourceTree.h"
#include "tests/support/TestRegistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace hallmarker::tests;

namespace {

struct TranslatedText {
    QString context;
    QString source;
    QStringList forms; ///< one, or one for each number
    bool isFinished = false;
};

QList<TranslatedText> readTexts(const QString &path)
{
    QList<TranslatedText> texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return texts;
    QXmlStreamReader xml(&file);
    TranslatedText text;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("message")) {
            texts += text;
        } else if (!xml.isStartElement()) {
            continue;
        } else if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            text = {context, {}, {}, false};
        } else if (xml.name() == QLatin1String("source")) {
            text.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            text.isFinished = xml.attributes().value(QLatin1String("type")) != QLatin1String("unfinished");
            while (!xml.atEnd() && !(xml.isEndElement() && xml.name() == QLatin1String("translation"))) {
                xml.readNext();
                if (xml.isStartElement() && xml.name() == QLatin1String("numerusform"))
                    text.forms += xml.readElementText();
                else if (xml.isCharacters() && !xml.isWhitespace())
                    text.forms += xml.text().toString();
            }
        }
    }
    return texts;
}

QStringList placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(?:L?\\d+|n)"));
    QStringList found;
    for (auto it = place.globalMatch(text); it.hasNext();)
        found += it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

/// Places where a key of the keyboard is named: "&&" is a plain ampersand.
qsizetype mnemonicsIn(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(?![&\\s])"));
    return QString(text).remove(QStringLiteral("&&")).count(mnemonic);
}

/// What is wrong with one text, or "".
QString defectOf(const TranslatedText &text)
{
    const QString where = text.context + QStringLiteral(": ") + text.source;
    if (!text.isFinished || text.forms.isEmpty() || text.forms.contains(QString()))
        return QStringLiteral("not translated: ") + where;
    for (const QString &form : text.forms) {
        QStringList places = placesIn(form);
        if (text.forms.size() > 1 && !places.contains(QStringLiteral("%n")) && placesIn(text.source).contains(QStringLiteral("%n"))) {
            places += QStringLiteral("%n"); // the form for one may say "one"
            places.sort();
        }
        if (places != placesIn(text.source))
            return QStringLiteral("places differ: ") + where;
        if (mnemonicsIn(form) != mnemonicsIn(text.source))
            return QStringLiteral("mnemonics differ: ") + where;
    }
    return {};
}

} // namespace

/// German and French are complete, English has the forms of what it counts, and no text hides from lupdate.
class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isComplete_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"de", "en", "fr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void isComplete()
    {
        QFETCH(QString, language);
        const QString lupdate = QStringLiteral("/usr/lib/qt6/bin/lupdate");
        if (!QFileInfo::exists(lupdate))
            QSKIP("lupdate is not installed");
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("copy.ts"));
        const QDir root(QStringLiteral(HALLMARKER_SOURCE_DIR));
        QVERIFY(QFile::copy(root.filePath(QStringLiteral("translations/hallmarker_%1.ts").arg(language)), copy));
        QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QStringList arguments{QStringLiteral("-silent"), QStringLiteral("-I"), root.path(), QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-obsolete"), QStringLiteral("-extensions"), QStringLiteral("cpp,h")};
        if (language == QLatin1String("en"))
            arguments += QStringLiteral("-pluralonly");
        for (const QString &room : sourceRooms()) {
            if (root.exists(room))
                arguments += root.filePath(room);
        }
        QProcess process;
        process.start(lupdate, arguments + QStringList{QStringLiteral("-ts"), copy});
        QVERIFY(process.waitForFinished());
        const QList<TranslatedText> texts = readTexts(copy);
        QVERIFY(texts.size() > (language == QLatin1String("en") ? 5 : 1000));
        QStringList problems;
        for (const TranslatedText &text : texts) {
            if (const QString defect = defectOf(text); !defect.isEmpty())
                problems += defect;
        }
        const QString shown = problems.mid(0, 20).join(QLatin1Char('\n'));
        QVERIFY2(problems.isEmpty(), qPrintable(QStringLiteral("%1 of %2 texts (./dev translations brings new ones):\n%3").arg(problems.size()).arg(texts.size()).arg(shown)));
    }
    /// lupdate sees literals only. A variable is right only where the literals stand in the same file, marked for the same
    /// context; and a holder of texts is called like its context, because lupdate falls back to the name it is called by.
    void noTextHides()
    {
        static const QRegularExpression variable(QStringLiteral("(?<![.>])\\btranslate\\(\\s*(?!const )(?:\"([^\"]*)\"\\s*,\\s*)?[a-z]|(?:(\\w+)::)?\\btr\\(\\s*[a-z]"));
        static const QRegularExpression holder(QStringLiteral("struct (\\w+) \\{\\s*Q_DECLARE_TR_FUNCTIONS\\((\\w+)\\)"));
        QStringList hidden;
        for (const QString &path : sourceFiles(sourceRooms())) {
            const QString text = QString::fromUtf8(sourceText(path));
            for (auto it = variable.globalMatch(text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                const QString context = match.captured(1) + match.captured(2);
                if (context.isEmpty() || !text.contains(QStringLiteral("QT_TRANSLATE_NOOP(\"%1\"").arg(context)))
                    hidden += path + QStringLiteral(": ") + match.captured() + QStringLiteral("...");
            }
            for (auto it = holder.globalMatch(text); it.hasNext();) {
                const QRegularExpressionMatch match = it.next();
                if (match.captured(1) != match.captured(2))
                    hidden += QStringLiteral("%1: %2 declares %3").arg(path, match.captured(1), match.captured(2));
            }
        }
        QVERIFY2(hidden.isEmpty(), qPrintable(hidden.join(QLatin1Char('\n'))));
    }
    /// The context of a QObject is its full name: a short one is never asked for, so its texts would stay English.
    void contextsAreFullNames()
    {
        static const QRegularExpression objectClass(QStringLiteral("\\bclass (\\w+)(?: final)? : public [^{]*\\{\\s*Q_OBJECT"));
        static const QRegularExpression spokenContext(QStringLiteral("(?:\\btranslate|QT_TRANSLATE_NOOP)\\(\"(\\w+)\""));
        QSet<QString> objects;
        QSet<QString> spoken; // asked for by that very name
        for (const QString &path : sourceFiles(sourceRooms())) {
            const QString text = QString::fromUtf8(sourceText(path));
            for (auto it = objectClass.globalMatch(text); it.hasNext();)
                objects += it.next().captured(1);
            for (auto it = spokenContext.globalMatch(text); it.hasNext();)
                spoken += it.next().captured(1);
        }
        QVERIFY(objects.contains(QStringLiteral("MainWindow")));
        QSet<QString> contexts;
        for (const TranslatedText &text : readTexts(QStringLiteral(HALLMARKER_SOURCE_DIR "/translations/hallmarker_de.ts")))
            contexts += text.context;
        contexts &= objects;
        contexts -= spoken;
        QVERIFY2(contexts.isEmpty(), qPrintable(QStringList(contexts.cbegin(), contexts.cend()).join(QLatin1Char(' '))));
    }
};

HALLMARKER_TEST(TestTranslations)
#include "TestTranslations.moc"
