#include "dpia/template/TemplateWriter.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hallmarker::dpia {

namespace {

/// Writes block-style YAML, one key a line.
class YamlLines {
public:
    static QString quoted(const QString &text)
    {
        // A text of JSON is one of YAML; the marks that YAML would take for line ends or refuse are escaped.
        QString json = QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact)).mid(1);
        json.chop(1);
        for (const char16_t mark : {u'\u0085', u'\u2028', u'\u2029', u'\uFEFF', u'\u007F'})
            json.replace(QChar(mark), QStringLiteral("\\u%1").arg(int(mark), 4, 16, QLatin1Char('0')));
        return json;
    }
    void text(int indent, const QString &key, const QString &value, bool isAlways = false)
    {
        if (isAlways || !value.isEmpty())
            raw(indent, key, quoted(value));
    }
    void localized(int indent, const QString &key, const LocalizedText &value, const QString &language)
    {
        if (value.isEmpty())
            return;
        const QString all = map(value, language);
        raw(indent, key, all);
    }
    void flag(int indent, const QString &key, bool value)
    {
        if (value)
            raw(indent, key, QStringLiteral("true"));
    }
    void number(int indent, const QString &key, double value) { raw(indent, key, numberText(value)); }
    void texts(int indent, const QString &key, const QStringList &values)
    {
        if (!values.isEmpty())
            raw(indent, key, flow(values));
    }
    void raw(int indent, const QString &key, const QString &value)
    {
        m_text += QString(m_isItem ? indent - 2 : indent, QLatin1Char(' ')) + (m_isItem ? QStringLiteral("- ") : QString()) + key + QLatin1Char(':') + (value.isEmpty() ? QString() : QString(QLatin1Char(' ') + value)) + QLatin1Char('\n');
        m_isItem = false;
    }
    /// The next key begins an item of a list; its indent is that of the item's keys.
    void item() { m_isItem = true; }
    QByteArray bytes() const { return m_text.toUtf8(); }

    static QString numberText(double value) { return QString::number(value, 'g', 15); }
    static QString flow(const QStringList &values)
    {
        QStringList all;
        for (const QString &value : values)
            all += quoted(value);
        return QStringLiteral("[%1]").arg(all.join(QStringLiteral(", ")));
    }
    static QString map(const LocalizedText &value, const QString &language)
    {
        const QStringList languages = value.languages();
        QStringList all{language + QStringLiteral(": ") + quoted(value.original())};
        for (const QString &other : languages)
            if (other != language)
                all += other + QStringLiteral(": ") + quoted(value.in(other));
        return all.size() == 1 ? quoted(value.original()) : QStringLiteral("{%1}").arg(all.join(QStringLiteral(", ")));
    }

private:
    QString m_text;
    bool m_isItem = false;
};

class Writer {
public:
    explicit Writer(const Template &value) : m_value(value), m_language(value.language) {}

    QByteArray write()
    {
        m_out.raw(0, QStringLiteral("urn"), YamlLines::quoted(m_value.urn));
        m_out.number(0, QStringLiteral("version"), m_value.version);
        m_out.raw(0, QStringLiteral("kind"), templateKindNames().at(static_cast<int>(m_value.templateKind)));
        m_out.raw(0, QStringLiteral("language"), m_value.language);
        m_out.localized(0, QStringLiteral("title"), m_value.title, m_language);
        m_out.localized(0, QStringLiteral("description"), m_value.description, m_language);
        m_out.text(0, QStringLiteral("law"), m_value.law);
        m_out.texts(0, QStringLiteral("subjects"), m_value.subjectKinds);
        scales();
        if (!m_value.riskMatrix.isEmpty()) {
            QStringList rows;
            for (const QStringList &row : m_value.riskMatrix)
                rows += YamlLines::flow(row);
            m_out.raw(0, QStringLiteral("risk_matrix"), QStringLiteral("[%1]").arg(rows.join(QStringLiteral(", "))));
        }
        m_out.raw(0, QStringLiteral("sections"), {});
        for (const TemplateSection &one : m_value.sections)
            section(one, 2);
        scores();
        outcomes();
        return m_out.bytes();
    }

private:
    void scales()
    {
        if (!m_value.scales.isEmpty())
            m_out.raw(0, QStringLiteral("scales"), {});
        for (const Scale &scale : m_value.scales) {
            m_out.item();
            m_out.raw(4, QStringLiteral("id"), YamlLines::quoted(scale.id));
            m_out.localized(4, QStringLiteral("title"), scale.title, m_language);
            m_out.raw(4, QStringLiteral("levels"), {});
            for (const ScaleLevel &level : scale.levels) {
                m_out.item();
                m_out.number(8, QStringLiteral("value"), level.value);
                m_out.localized(8, QStringLiteral("label"), level.label, m_language);
                m_out.localized(8, QStringLiteral("description"), level.description, m_language);
            }
        }
    }
    void section(const TemplateSection &one, int indent)
    {
        const int keys = indent + 2;
        m_out.item();
        m_out.raw(keys, QStringLiteral("id"), YamlLines::quoted(one.id));
        m_out.localized(keys, QStringLiteral("title"), one.title, m_language);
        m_out.localized(keys, QStringLiteral("guidance"), one.guidance, m_language);
        m_out.text(keys, QStringLiteral("law"), one.law);
        m_out.text(keys, QStringLiteral("visible_if"), one.visibleIf.text);
        if (one.evaluated != EvaluationMode::None)
            m_out.raw(keys, QStringLiteral("evaluated"), evaluationModeNames().at(static_cast<int>(one.evaluated)));
        m_out.flag(keys, QStringLiteral("controls"), one.holdsControls);
        m_out.text(keys, QStringLiteral("risk"), one.risk);
        if (!one.questions.isEmpty())
            m_out.raw(keys, QStringLiteral("questions"), {});
        for (const Question &asked : one.questions)
            question(asked, keys + 2);
        if (!one.sections.isEmpty())
            m_out.raw(keys, QStringLiteral("sections"), {});
        for (const TemplateSection &inner : one.sections)
            section(inner, keys + 2);
    }
    void question(const Question &asked, int indent)
    {
        const int keys = indent + 2;
        m_out.item();
        m_out.raw(keys, QStringLiteral("id"), YamlLines::quoted(asked.id));
        m_out.raw(keys, QStringLiteral("type"), questionTypeNames().at(static_cast<int>(asked.type)));
        m_out.localized(keys, QStringLiteral("text"), asked.text, m_language);
        m_out.localized(keys, QStringLiteral("guidance"), asked.guidance, m_language);
        m_out.localized(keys, QStringLiteral("example"), asked.example, m_language);
        m_out.text(keys, QStringLiteral("law"), asked.law);
        m_out.flag(keys, QStringLiteral("required"), asked.isRequired);
        m_out.text(keys, QStringLiteral("required_if"), asked.requiredIf.text);
        m_out.text(keys, QStringLiteral("visible_if"), asked.visibleIf.text);
        m_out.flag(keys, QStringLiteral("reason"), asked.wantsReason);
        evidence(asked.evidence, keys);
        m_out.text(keys, QStringLiteral("fact"), asked.fact);
        m_out.text(keys, QStringLiteral("foreign_id"), asked.foreignId);
        if (asked.maxLength > 0)
            m_out.number(keys, QStringLiteral("max_length"), asked.maxLength);
        if (asked.minimum)
            m_out.number(keys, QStringLiteral("min"), *asked.minimum);
        if (asked.maximum)
            m_out.number(keys, QStringLiteral("max"), *asked.maximum);
        m_out.flag(keys, QStringLiteral("whole"), asked.isWhole);
        m_out.text(keys, QStringLiteral("unit"), asked.unit);
        m_out.text(keys, QStringLiteral("scale"), asked.scale);
        if (asked.stage != GaugeStage::Current)
            m_out.raw(keys, QStringLiteral("stage"), gaugeStageNames().at(static_cast<int>(asked.stage)));
        m_out.texts(keys, QStringLiteral("kinds"), asked.referenceKinds);
        choices(asked.choices, keys);
        columns(asked.columns, keys);
        if (!asked.suggestions.isEmpty()) {
            QStringList all;
            for (const LocalizedText &suggestion : asked.suggestions)
                all += YamlLines::map(suggestion, m_language);
            m_out.raw(keys, QStringLiteral("suggestions"), QStringLiteral("[%1]").arg(all.join(QStringLiteral(", "))));
        }
    }
    void evidence(const EvidenceRule &rule, int keys)
    {
        if (!rule.isRequired && rule.kinds.isEmpty() && rule.check.isEmpty())
            return;
        QStringList parts;
        if (rule.isRequired)
            parts += QStringLiteral("required: true");
        if (!rule.kinds.isEmpty())
            parts += QStringLiteral("kinds: ") + YamlLines::flow(rule.kinds);
        if (!rule.check.isEmpty())
            parts += QStringLiteral("check: ") + YamlLines::quoted(rule.check);
        m_out.raw(keys, QStringLiteral("evidence"), QStringLiteral("{%1}").arg(parts.join(QStringLiteral(", "))));
    }
    void choices(const QList<Choice> &all, int keys)
    {
        if (!all.isEmpty())
            m_out.raw(keys, QStringLiteral("choices"), {});
        for (const Choice &choice : all) {
            m_out.item();
            m_out.raw(keys + 4, QStringLiteral("key"), YamlLines::quoted(choice.key));
            m_out.localized(keys + 4, QStringLiteral("label"), choice.label, m_language);
            m_out.localized(keys + 4, QStringLiteral("guidance"), choice.guidance, m_language);
            if (choice.score != 0)
                m_out.number(keys + 4, QStringLiteral("score"), choice.score);
        }
    }
    void columns(const QList<TableColumn> &all, int keys)
    {
        if (!all.isEmpty())
            m_out.raw(keys, QStringLiteral("columns"), {});
        for (const TableColumn &column : all) {
            m_out.item();
            m_out.raw(keys + 4, QStringLiteral("id"), YamlLines::quoted(column.id));
            m_out.localized(keys + 4, QStringLiteral("title"), column.title, m_language);
            m_out.raw(keys + 4, QStringLiteral("type"), questionTypeNames().at(static_cast<int>(column.type)));
            m_out.flag(keys + 4, QStringLiteral("required"), column.isRequired);
            choices(column.choices, keys + 4);
        }
    }
    void scores()
    {
        if (!m_value.scores.isEmpty())
            m_out.raw(0, QStringLiteral("scores"), {});
        for (const Score &score : m_value.scores) {
            m_out.item();
            m_out.raw(4, QStringLiteral("id"), YamlLines::quoted(score.id));
            m_out.localized(4, QStringLiteral("title"), score.title, m_language);
            m_out.texts(4, QStringLiteral("of"), score.of);
            if (!score.bands.isEmpty())
                m_out.raw(4, QStringLiteral("bands"), {});
            for (const ScoreBand &band : score.bands) {
                m_out.item();
                m_out.number(8, QStringLiteral("from"), band.from);
                m_out.raw(8, QStringLiteral("key"), YamlLines::quoted(band.key));
                m_out.localized(8, QStringLiteral("label"), band.label, m_language);
            }
        }
    }
    void outcomes()
    {
        if (!m_value.outcomes.isEmpty())
            m_out.raw(0, QStringLiteral("outcomes"), {});
        for (const Outcome &outcome : m_value.outcomes) {
            m_out.item();
            m_out.raw(4, QStringLiteral("key"), YamlLines::quoted(outcome.key));
            m_out.localized(4, QStringLiteral("text"), outcome.text, m_language);
            m_out.text(4, QStringLiteral("if"), outcome.condition.text);
        }
    }

    const Template &m_value;
    QString m_language;
    YamlLines m_out;
};

} // namespace

QByteArray templateYaml(const Template &value)
{
    return Writer(value).write();
}

} // namespace hallmarker::dpia
