#include "dpia/template/TemplateReader.h"

#include "core/digest/Hasher.h"
#include "core/json/CanonicalJson.h"
#include "dpia/template/QuestionReader.h"
#include "dpia/template/TemplateCheck.h"
#include "dpia/template/TemplateFields.h"
#include "dpia/template/TemplateTexts.h"
#include "dpia/template/TranslationReader.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace hallmarker::dpia {

namespace {

constexpr core::YamlLimits templateLimits{.maxBytes = 2LL << 20, .maxDepth = 32, .maxNodes = 200'000};
constexpr int maxSectionDepth = 4;

/// Walks one document.
class TemplateWalk {
public:
    TemplateWalk(const core::YamlDocument &document, TemplateReading &reading) : m_document(document), m_reading(reading) {}

    void walk()
    {
        Template &value = m_reading.value;
        TemplateFields fields(m_document, QString());
        value.urn = fields.text(QStringLiteral("urn"));
        static const QRegularExpression urn(QRegularExpression::anchoredPattern(QStringLiteral("urn:[a-z0-9][a-z0-9-]{0,31}:[a-z0-9:._-]{1,200}")));
        if (!value.urn.isEmpty() && !urn.match(value.urn).hasMatch())
            fields.fail(QStringLiteral("urn"), TemplateTexts::tr("\"%1\" is not a urn such as urn:example:template:dpia.").arg(value.urn));
        value.version = static_cast<int>(fields.integer(QStringLiteral("version"), 1, 1'000'000));
        value.templateKind = static_cast<TemplateKind>(qMax<qsizetype>(0, templateKindNames().indexOf(fields.choice(QStringLiteral("kind"), templateKindNames()))));
        value.language = fields.text(QStringLiteral("language"));
        if (!value.language.isEmpty() && !isLanguageCode(value.language))
            fields.fail(QStringLiteral("language"), TemplateTexts::tr("\"%1\" is not the code of a language, such as de or pt-BR.").arg(value.language));
        value.title = fields.localized(QStringLiteral("title"), value.language, true);
        value.description = fields.localized(QStringLiteral("description"), value.language, false);
        value.law = fields.text(QStringLiteral("law"), QString());
        value.subjectKinds = fields.texts(QStringLiteral("subjects"), QStringList());
        const qsizetype scales = fields.list(QStringLiteral("scales")).size();
        const QJsonArray matrix = fields.list(QStringLiteral("risk_matrix"));
        const qsizetype scores = fields.list(QStringLiteral("scores")).size();
        const qsizetype outcomes = fields.list(QStringLiteral("outcomes")).size();
        const qsizetype sections = fields.list(QStringLiteral("sections")).size();
        if (sections == 0)
            fields.fail(QString(), TemplateTexts::tr("A template needs \"sections\"."));
        keep(fields.finish());

        QuestionReader questions(m_document, value.language, m_reading.errors);
        for (qsizetype i = 0; i < scales; ++i)
            value.scales.append(questions.scale(core::jsonPointer(QStringLiteral("/scales"), i)));
        readMatrix(matrix);
        for (qsizetype i = 0; i < sections; ++i)
            value.sections.append(section(core::jsonPointer(QStringLiteral("/sections"), i), questions, 1));
        for (qsizetype i = 0; i < scores; ++i)
            value.scores.append(score(core::jsonPointer(QStringLiteral("/scores"), i)));
        for (qsizetype i = 0; i < outcomes; ++i)
            value.outcomes.append(outcome(core::jsonPointer(QStringLiteral("/outcomes"), i)));
    }

private:
    void keep(const core::Result<void> &finished)
    {
        if (!finished)
            m_reading.errors.append(finished.error());
    }
    /// Whether it fits the scales is judged when all of the template is known.
    void readMatrix(const QJsonArray &matrix)
    {
        for (const QJsonValue &row : matrix) {
            QStringList bands;
            for (const QJsonValue &band : row.toArray())
                bands += band.toString();
            m_reading.value.riskMatrix.append(bands);
        }
    }
    TemplateSection section(const QString &pointer, QuestionReader &reader, int depth)
    {
        TemplateFields fields(m_document, pointer);
        TemplateSection section;
        section.where = m_document.locate(pointer);
        section.id = fields.identifier(QStringLiteral("id"));
        section.title = fields.localized(QStringLiteral("title"), m_reading.value.language, true);
        section.guidance = fields.localized(QStringLiteral("guidance"), m_reading.value.language, false);
        section.law = fields.text(QStringLiteral("law"), QString());
        section.visibleIf = fields.condition(QStringLiteral("visible_if"));
        section.evaluated = static_cast<EvaluationMode>(qMax<qsizetype>(0, evaluationModeNames().indexOf(fields.choice(QStringLiteral("evaluated"), evaluationModeNames(), QStringLiteral("none")))));
        section.holdsControls = fields.boolean(QStringLiteral("controls"), false);
        section.risk = fields.has(QStringLiteral("risk")) ? fields.identifier(QStringLiteral("risk")) : QString();
        const qsizetype questions = fields.list(QStringLiteral("questions")).size();
        const qsizetype sections = fields.list(QStringLiteral("sections")).size();
        if (questions + sections == 0 && !section.holdsControls)
            fields.fail(QString(), TemplateTexts::tr("A section needs \"questions\", \"sections\" or \"controls: true\"."));
        if (sections > 0 && depth == maxSectionDepth)
            fields.fail(QStringLiteral("sections"), TemplateTexts::tr("Sections may stand in each other %1 levels deep.").arg(maxSectionDepth));
        keep(fields.finish());
        for (qsizetype i = 0; i < questions; ++i)
            section.questions.append(reader.question(core::jsonPointer(fields.pointer(QStringLiteral("questions")), i)));
        for (qsizetype i = 0; i < sections && depth < maxSectionDepth; ++i)
            section.sections.append(this->section(core::jsonPointer(fields.pointer(QStringLiteral("sections")), i), reader, depth + 1));
        return section;
    }
    Score score(const QString &pointer)
    {
        TemplateFields fields(m_document, pointer);
        Score score;
        score.where = m_document.locate(pointer);
        score.id = fields.identifier(QStringLiteral("id"));
        score.title = fields.localized(QStringLiteral("title"), m_reading.value.language, true);
        score.of = fields.texts(QStringLiteral("of"));
        const qsizetype bands = fields.list(QStringLiteral("bands")).size();
        keep(fields.finish());
        for (qsizetype i = 0; i < bands; ++i) {
            TemplateFields band(m_document, core::jsonPointer(fields.pointer(QStringLiteral("bands")), i));
            ScoreBand one;
            one.from = band.number(QStringLiteral("from")).value_or(0);
            one.key = band.identifier(QStringLiteral("key"));
            one.label = band.localized(QStringLiteral("label"), m_reading.value.language, true);
            if (!score.bands.isEmpty() && one.from <= score.bands.constLast().from)
                band.fail(QStringLiteral("from"), TemplateTexts::tr("The bands of a score ascend."));
            keep(band.finish());
            score.bands.append(one);
        }
        return score;
    }
    Outcome outcome(const QString &pointer)
    {
        TemplateFields fields(m_document, pointer);
        Outcome outcome;
        outcome.where = m_document.locate(pointer);
        outcome.key = fields.identifier(QStringLiteral("key"));
        outcome.text = fields.localized(QStringLiteral("text"), m_reading.value.language, true);
        outcome.condition = fields.condition(QStringLiteral("if"));
        keep(fields.finish());
        return outcome;
    }

    const core::YamlDocument &m_document;
    TemplateReading &m_reading;
};

} // namespace

core::Digest TemplateFiles::digest() const
{
    return core::CanonicalJson::digestOf(digestParts());
}

QJsonObject TemplateFiles::digestParts() const
{
    QJsonObject parts{{QStringLiteral("template"), core::Hasher::of(bytes).toString()}};
    for (const auto &[name, content] : translations)
        parts.insert(translationLanguage(name), core::Hasher::of(content).toString());
    return parts;
}

TemplateReading readTemplateFully(const TemplateFiles &files)
{
    TemplateReading reading;
    const auto document = core::readYaml(files.bytes, files.name, templateLimits);
    if (!document) {
        reading.errors.append(document.error());
        return reading;
    }
    TemplateWalk(*document, reading).walk();
    reading.value.digest = files.digest();
    if (!reading.errors.isEmpty())
        return reading;
    checkTemplate(reading.value, *document, reading.errors);
    for (const auto &[name, content] : files.translations)
        readTranslation(name, content, reading.value, reading.errors);
    if (reading.errors.isEmpty())
        reading.notes = missingTranslations(reading.value);
    return reading;
}

core::Result<Template> readTemplate(const TemplateFiles &files)
{
    TemplateReading reading = readTemplateFully(files);
    if (!reading.errors.isEmpty())
        return reading.errors.constFirst();
    return std::move(reading.value);
}

} // namespace hallmarker::dpia
