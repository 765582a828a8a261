#include "dpia/clauses/diff/OfficeParagraphs.h"

#include "core/archive/ZipReader.h"
#include "dpia/clauses/ClauseTexts.h"

#include <QXmlStreamReader>

namespace hallmarker::dpia {

namespace {

constexpr qsizetype longestOfficeText = 8'000'000; // characters
constexpr core::ZipLimits officeLimits{.maxEntries = 10'000, .maxEntryBytes = 64LL << 20, .maxTotalBytes = 64LL << 20, .maxRatio = 400};

/// What an element means for the text; names are local names of WordprocessingML and OpenDocument.
struct OfficeWords {
    QStringList paragraphs;
    QStringList skipped;     ///< with all that is in them
    QStringList texts;       ///< only text in these counts; empty: all in paragraphs
};

const OfficeWords &docxWords()
{
    static const OfficeWords words{{QStringLiteral("p")}, {QStringLiteral("del"), QStringLiteral("moveFrom"), QStringLiteral("instrText"), QStringLiteral("delText"), QStringLiteral("fallback"), QStringLiteral("Fallback"), QStringLiteral("pPr"), QStringLiteral("rPr")}, {QStringLiteral("t")}};
    return words;
}

const OfficeWords &odtWords()
{
    static const OfficeWords words{{QStringLiteral("p"), QStringLiteral("h")}, {QStringLiteral("tracked-changes"), QStringLiteral("annotation"), QStringLiteral("annotation-end"), QStringLiteral("note"), QStringLiteral("automatic-styles"), QStringLiteral("sequence-decls"), QStringLiteral("forms")}, {}};
    return words;
}

class OfficeWalk {
public:
    OfficeWalk(const QByteArray &xml, const OfficeWords &words, QString name) : m_xml(xml), m_words(words), m_name(std::move(name)) {}

    core::Result<QStringList> walk()
    {
        m_xml.setEntityExpansionLimit(1024);
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return refuse(ClauseTexts::tr("%1 declares a document type, which no such document does. It was not read.").arg(m_name));
            if (token == QXmlStreamReader::StartElement)
                start();
            else if (token == QXmlStreamReader::EndElement)
                end();
            else if (token == QXmlStreamReader::Characters && m_paragraphDepth > 0 && (m_words.texts.isEmpty() || m_textDepth > 0))
                m_text += m_xml.text();
            if (m_size + m_text.size() > longestOfficeText)
                return core::Error(core::ErrorKind::LimitExceeded, ClauseTexts::tr("%1 is too long to be compared; 8 million characters are allowed.").arg(m_name), {}, {.file = m_name});
        }
        if (m_xml.hasError())
            return refuse(ClauseTexts::tr("%1 is damaged: its text ends in the middle.").arg(m_name), m_xml.errorString());
        return m_paragraphs;
    }

private:
    core::Error refuse(const QString &message, const QString &detail = {}) const
    {
        return core::Error(core::ErrorKind::Unreadable, message, detail, {.file = m_name, .line = m_xml.lineNumber(), .column = m_xml.columnNumber()});
    }
    void start()
    {
        const QString name = m_xml.name().toString();
        if (m_words.skipped.contains(name)) {
            m_xml.skipCurrentElement();
            return;
        }
        if (m_words.paragraphs.contains(name) && ++m_paragraphDepth > 1)
            flush(); // a paragraph in a paragraph: a text box
        if (m_words.texts.contains(name))
            ++m_textDepth;
        if (m_paragraphDepth == 0)
            return;
        if (name == QLatin1String("tab") || name == QLatin1String("br") || name == QLatin1String("cr") || name == QLatin1String("line-break") || name == QLatin1String("s"))
            m_text += QLatin1Char(' ');
        else if (name == QLatin1String("noBreakHyphen"))
            m_text += QLatin1Char('-');
    }
    void end()
    {
        const QString name = m_xml.name().toString();
        if (m_words.texts.contains(name))
            --m_textDepth;
        if (!m_words.paragraphs.contains(name))
            return;
        flush();
        --m_paragraphDepth;
    }
    void flush()
    {
        const QString text = m_text.simplified();
        m_size += text.size();
        if (!text.isEmpty())
            m_paragraphs += text;
        m_text.clear();
    }

    QXmlStreamReader m_xml;
    const OfficeWords &m_words;
    QString m_name;
    QStringList m_paragraphs;
    QString m_text;
    qsizetype m_size = 0;
    int m_paragraphDepth = 0;
    int m_textDepth = 0;
};

} // namespace

core::Result<QStringList> officeParagraphs(const QByteArray &bytes, const QString &name)
{
    const auto zip = core::ZipReader::fromBytes(bytes, officeLimits);
    if (!zip)
        return zip.error().at({.file = name});
    const bool isDocx = zip->contains(QStringLiteral("word/document.xml"));
    if (!isDocx && !zip->contains(QStringLiteral("content.xml")))
        return core::Error(core::ErrorKind::Unreadable, ClauseTexts::tr("%1 is an archive, but no DOCX or ODT document.").arg(name), {}, {.file = name});
    const auto xml = zip->read(isDocx ? QStringLiteral("word/document.xml") : QStringLiteral("content.xml"));
    if (!xml)
        return xml.error().at({.file = name});
    return OfficeWalk(*xml, isDocx ? docxWords() : odtWords(), name).walk();
}

} // namespace hallmarker::dpia
