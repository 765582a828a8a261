#include "dpia/clauses/ClauseReader.h"

#include "dpia/clauses/ClauseTexts.h"
#include "dpia/clauses/ContractUse.h"
#include "dpia/template/ExpressionCheck.h"
#include "dpia/template/TemplateFields.h"

#include <QRegularExpression>
#include <QSet>

namespace hallmarker::dpia {

namespace {

constexpr core::YamlLimits clauseLimits{.maxBytes = 2LL << 20, .maxDepth = 16, .maxNodes = 100'000};

class ClauseWalk {
public:
    ClauseWalk(const core::YamlDocument &document, ClauseFileReading &reading) : m_document(document), m_reading(reading) {}

    void walk()
    {
        ClauseFile &file = m_reading.value;
        TemplateFields fields(m_document, QString());
        file.urn = fields.text(QStringLiteral("library"));
        static const QRegularExpression urn(QRegularExpression::anchoredPattern(QStringLiteral("urn:[a-z0-9][a-z0-9-]{0,31}:[a-z0-9:._-]{1,200}")));
        if (!file.urn.isEmpty() && !urn.match(file.urn).hasMatch())
            fields.fail(QStringLiteral("library"), ClauseTexts::tr("\"%1\" is not a urn such as urn:example:clauses:purchasing.").arg(file.urn));
        file.version = int(fields.integer(QStringLiteral("version"), 1, 1'000'000));
        file.language = fields.text(QStringLiteral("language"));
        if (!file.language.isEmpty() && !isLanguageCode(file.language))
            fields.fail(QStringLiteral("language"), ClauseTexts::tr("\"%1\" is not the code of a language, such as de or pt-BR.").arg(file.language));
        file.title = fields.localized(QStringLiteral("title"), file.language, true);
        file.description = fields.localized(QStringLiteral("description"), file.language, false);
        fields.skip(QStringLiteral("weakened_by"));
        const qsizetype clauses = fields.list(QStringLiteral("clauses")).size();
        const bool hasSoftWords = fields.has(QStringLiteral("weakened_by"));
        if (clauses == 0 && !hasSoftWords)
            fields.fail(QString(), ClauseTexts::tr("A file of clauses needs \"clauses\" or \"weakened_by\"."));
        keep(fields.finish());
        file.weakenedBy = phrases(QStringLiteral("/weakened_by"));
        for (qsizetype i = 0; i < clauses; ++i)
            file.clauses.append(clause(core::jsonPointer(QStringLiteral("/clauses"), i)));
    }

private:
    void keep(const core::Result<void> &finished)
    {
        if (!finished)
            m_reading.errors.append(finished.error());
    }
    void fail(const QString &pointer, const QString &message) { m_reading.errors.append(core::Error(core::ErrorKind::Invalid, message, {}, m_document.locate(pointer))); }

    /// A list of phrases, or a map of languages with one each: which language one is in does not matter to the reader.
    QList<ClausePhrase> phrases(const QString &pointer)
    {
        QList<ClausePhrase> found;
        const QJsonValue value = core::valueAt(m_document.root(), pointer);
        const auto take = [&](const QJsonValue &list, const QString &at) {
            if (!list.isArray())
                fail(at, ClauseTexts::tr("A list of words to look for is expected here."));
            for (qsizetype i = 0; i < list.toArray().size(); ++i) {
                const QString where = core::jsonPointer(at, i);
                const auto phrase = ClausePhrase::parse(list.toArray().at(i).toString());
                if (phrase)
                    found.append(*phrase);
                else
                    fail(where, phrase.error().message);
            }
        };
        if (value.isUndefined())
            return found;
        if (!value.isObject()) {
            take(value, pointer);
            return found;
        }
        for (const QString &language : value.toObject().keys()) {
            const QString at = core::jsonPointer(pointer, language);
            if (!isLanguageCode(language))
                fail(at, ClauseTexts::tr("\"%1\" is not the code of a language, such as de or pt-BR.").arg(language));
            take(value.toObject().value(language), at);
        }
        return found;
    }

    Clause clause(const QString &pointer)
    {
        const QString language = m_reading.value.language;
        TemplateFields fields(m_document, pointer);
        Clause clause;
        clause.library = m_reading.value.urn;
        clause.where = m_document.locate(pointer);
        clause.id = fields.identifier(QStringLiteral("id"));
        clause.topic = fields.identifier(QStringLiteral("topic"));
        clause.title = fields.localized(QStringLiteral("title"), language, true);
        clause.text = fields.localized(QStringLiteral("text"), language, true);
        clause.why = fields.localized(QStringLiteral("why"), language, true);
        clause.law = fields.text(QStringLiteral("law"), QString());
        clause.requiredIf = fields.condition(QStringLiteral("required_if"));
        fields.skip(QStringLiteral("weakened_by"));
        const qsizetype elements = fields.list(QStringLiteral("elements")).size();
        if (elements == 0)
            fields.fail(QString(), ClauseTexts::tr("A clause needs \"elements\": what its text has to say."));
        if (!clause.requiredIf.isEmpty())
            if (const auto checked = checkExpression(clause.requiredIf.expression, contractForm()); !checked)
                fields.fail(QStringLiteral("required_if"), checked.error().message);
        if (!clause.id.isEmpty() && m_seen.contains(clause.id))
            fields.fail(QStringLiteral("id"), ClauseTexts::tr("There is a clause \"%1\" already.").arg(clause.id));
        m_seen.insert(clause.id);
        keep(fields.finish());
        clause.weakenedBy = phrases(core::jsonPointer(pointer, QStringLiteral("weakened_by")));
        for (qsizetype i = 0; i < elements; ++i)
            clause.elements.append(element(core::jsonPointer(fields.pointer(QStringLiteral("elements")), i), clause));
        return clause;
    }

    ClauseElement element(const QString &pointer, const Clause &of)
    {
        TemplateFields fields(m_document, pointer);
        ClauseElement element;
        element.id = fields.identifier(QStringLiteral("id"));
        element.title = fields.localized(QStringLiteral("title"), m_reading.value.language, true);
        element.isRequired = fields.boolean(QStringLiteral("required"), true);
        fields.skip(QStringLiteral("words"));
        if (of.element(element.id) != nullptr || element.id == QLatin1String("wording"))
            fields.fail(QStringLiteral("id"), ClauseTexts::tr("\"%1\" stands here twice, or is a word of its own.").arg(element.id));
        if (!fields.has(QStringLiteral("words")))
            fields.fail(QString(), ClauseTexts::tr("An element needs \"words\" by which a text is recognised."));
        keep(fields.finish());
        element.words = phrases(core::jsonPointer(pointer, QStringLiteral("words")));
        return element;
    }

    const core::YamlDocument &m_document;
    ClauseFileReading &m_reading;
    QSet<QString> m_seen;
};

void noteMissing(ClauseFileReading &reading)
{
    QStringList languages;
    for (const Clause &clause : std::as_const(reading.value.clauses))
        for (const QString &language : clause.text.languages())
            if (!languages.contains(language))
                languages += language;
    languages.sort();
    for (const QString &language : std::as_const(languages)) {
        QStringList missing;
        for (const Clause &clause : std::as_const(reading.value.clauses))
            if (language != reading.value.language && (!clause.text.has(language) || !clause.title.has(language) || !clause.why.has(language)))
                missing += clause.id;
        if (!missing.isEmpty())
            reading.notes += ClauseTexts::tr("%1: %n clause(s) are not translated: %2", nullptr, int(missing.size())).arg(language, missing.join(QStringLiteral(", ")));
    }
}

} // namespace

ClauseFileReading readClauseFileFully(const QByteArray &bytes, const QString &name)
{
    ClauseFileReading reading;
    reading.value.name = name;
    reading.value.bytes = bytes;
    const auto document = core::readYaml(bytes, name, clauseLimits);
    if (!document) {
        reading.errors.append(document.error());
        return reading;
    }
    ClauseWalk(*document, reading).walk();
    if (reading.errors.isEmpty())
        noteMissing(reading);
    return reading;
}

core::Result<ClauseFile> readClauseFile(const QByteArray &bytes, const QString &name)
{
    ClauseFileReading reading = readClauseFileFully(bytes, name);
    if (!reading.errors.isEmpty())
        return reading.errors.constFirst();
    return std::move(reading.value);
}

} // namespace hallmarker::dpia
