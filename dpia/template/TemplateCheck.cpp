#include "dpia/template/TemplateCheck.h"

#include "dpia/facts/FactCatalogue.h"
#include "dpia/template/ExpressionCheck.h"
#include "dpia/template/TemplateTexts.h"

#include <QHash>
#include <QSet>

namespace hallmarker::dpia {

namespace {

class WholeCheck {
public:
    WholeCheck(const Template &of, const core::YamlDocument &document, QList<core::Error> &errors) : m_template(of), m_document(document), m_errors(errors) {}

    void check()
    {
        QSet<QString> seen;
        for (const Scale &scale : m_template.scales)
            once(seen, QStringLiteral("scale ") + scale.id, scale.id, m_document.locate(QStringLiteral("/scales")));
        matrix();
        for (const TemplateSection *section : m_template.allSections()) {
            once(seen, QStringLiteral("section ") + section->id, section->id, section->where);
            condition(section->visibleIf, section->where, QStringLiteral("visible_if"));
            inherent(*section);
        }
        for (const PlacedQuestion &placed : m_template.questions()) {
            once(seen, QStringLiteral("question ") + placed.question->id, placed.question->id, placed.question->where);
            question(*placed.question);
            for (const TemplateSection *section : placed.path)
                depend(placed.question->id, section->visibleIf);
        }
        for (const Score &score : m_template.scores) {
            once(seen, QStringLiteral("score ") + score.id, score.id, score.where);
            for (const QString &id : score.of)
                scored(score, id);
        }
        for (const Outcome &outcome : m_template.outcomes) {
            once(seen, QStringLiteral("outcome ") + outcome.key, outcome.key, outcome.where);
            condition(outcome.condition, outcome.where, QStringLiteral("if"));
        }
        if (m_errors.isEmpty())
            circles();
    }

private:
    void fail(const core::ErrorLocation &where, const QString &message) { m_errors.append(core::Error(core::ErrorKind::Invalid, message, {}, where)); }
    /// The place of a key below a map, as precisely as the document knows it.
    core::ErrorLocation below(const core::ErrorLocation &map, const QString &key) const { return m_document.locate(core::jsonPointer(map.pointer, key)); }

    void once(QSet<QString> &seen, const QString &key, const QString &id, const core::ErrorLocation &where)
    {
        if (seen.contains(key))
            fail(where, TemplateTexts::tr("\"%1\" stands here twice; every name of a template is given once.").arg(id));
        seen.insert(key);
    }
    /// A row for each level of severity, in it a band for each level of likelihood; more is never better.
    void matrix()
    {
        static const QStringList bands{QStringLiteral("low"), QStringLiteral("medium"), QStringLiteral("high")};
        const QList<QStringList> &rows = m_template.riskMatrix;
        if (rows.isEmpty())
            return;
        const QString pointer = QStringLiteral("/risk_matrix");
        const Scale *severity = m_template.scale(QStringLiteral("severity"));
        const Scale *likelihood = m_template.scale(QStringLiteral("likelihood"));
        if (!severity || !likelihood)
            return fail(m_document.locate(pointer), TemplateTexts::tr("A risk matrix needs the scales \"severity\" and \"likelihood\"."));
        if (rows.size() != severity->levels.size())
            return fail(m_document.locate(pointer), TemplateTexts::tr("The risk matrix has %1 rows; the scale \"severity\" has %2 levels.").arg(rows.size()).arg(severity->levels.size()));
        for (qsizetype row = 0; row < rows.size(); ++row) {
            const core::ErrorLocation where = m_document.locate(core::jsonPointer(pointer, row));
            if (rows.at(row).size() != likelihood->levels.size())
                return fail(where, TemplateTexts::tr("This row has %1 entries; the scale \"likelihood\" has %2 levels.").arg(rows.at(row).size()).arg(likelihood->levels.size()));
            for (qsizetype at = 0; at < rows.at(row).size(); ++at) {
                const qsizetype band = bands.indexOf(rows.at(row).at(at));
                if (band < 0)
                    return fail(where, TemplateTexts::tr("A risk is low, medium or high, not \"%1\".").arg(rows.at(row).at(at)));
                const bool falls = (at > 0 && bands.indexOf(rows.at(row).at(at - 1)) > band) || (row > 0 && bands.indexOf(rows.at(row - 1).at(at)) > band);
                if (falls)
                    return fail(where, TemplateTexts::tr("A risk cannot become smaller when it is graver or likelier."));
            }
        }
    }
    /// The level without controls belongs to a risk, and is told on both of its scales once.
    void inherent(const TemplateSection &section)
    {
        QHash<QString, const Question *> told;
        for (const Question &question : section.questions) {
            if (question.stage != GaugeStage::Inherent)
                continue;
            const core::ErrorLocation where = below(question.where, QStringLiteral("stage"));
            if (section.risk.isEmpty())
                fail(where, TemplateTexts::tr("\"inherent\" is a level of a risk; the section \"%1\" has no \"risk\".").arg(section.id));
            else if (question.scale != QLatin1String("severity") && question.scale != QLatin1String("likelihood"))
                fail(where, TemplateTexts::tr("\"inherent\" belongs to a gauge on the scale \"severity\" or \"likelihood\"."));
            else if (const Question *before = told.value(question.scale))
                fail(where, TemplateTexts::tr("The question \"%1\" tells this level already.").arg(before->id));
            else
                told.insert(question.scale, &question);
        }
        if (told.size() == 1)
            fail(below((*told.constBegin())->where, QStringLiteral("stage")), TemplateTexts::tr("A risk without controls needs two gauges that are \"inherent\": one on the scale \"severity\", one on \"likelihood\"."));
    }
    void condition(const Condition &condition, const core::ErrorLocation &map, const QString &key)
    {
        if (condition.isEmpty())
            return;
        if (const auto checked = checkExpression(condition.expression, m_template); !checked)
            fail(below(map, key), checked.error().message);
    }
    void depend(const QString &question, const Condition &condition)
    {
        if (condition.isEmpty())
            return;
        m_dependencies[question] += condition.expression.questions();
        for (const QString &name : condition.expression.scores())
            if (const Score *score = m_template.score(name))
                m_dependencies[question] += score->of;
    }
    void question(const Question &question)
    {
        condition(question.visibleIf, question.where, QStringLiteral("visible_if"));
        condition(question.requiredIf, question.where, QStringLiteral("required_if"));
        depend(question.id, question.visibleIf);
        depend(question.id, question.requiredIf);
        if (question.type == QuestionType::Gauge && !m_template.scale(question.scale))
            fail(below(question.where, QStringLiteral("scale")), TemplateTexts::tr("There is no scale \"%1\" in this template.").arg(question.scale));
        if (question.fact.isEmpty())
            return;
        const auto fits = FactCatalogue::check(question.fact, question.type);
        if (!fits)
            fail(below(question.where, QStringLiteral("fact")), fits.error().message);
        if (m_facts.contains(question.fact))
            fail(below(question.where, QStringLiteral("fact")), TemplateTexts::tr("The question \"%1\" is this fact already.").arg(m_facts.value(question.fact)));
        m_facts.insert(question.fact, question.id);
    }
    void scored(const Score &score, const QString &id)
    {
        const Question *question = m_template.question(id);
        static const QList<QuestionType> types{QuestionType::Choice, QuestionType::Multi, QuestionType::Number, QuestionType::Gauge};
        if (!question)
            fail(below(score.where, QStringLiteral("of")), TemplateTexts::tr("There is no question \"%1\".").arg(id));
        else if (!types.contains(question->type))
            fail(below(score.where, QStringLiteral("of")), TemplateTexts::tr("\"%1\" has nothing to count: only choices, numbers and gauges have.").arg(id));
    }
    /// Depth first; a question that is met again on its own way closes a circle. Each circle is reported once.
    void circles()
    {
        for (const PlacedQuestion &placed : m_template.questions()) {
            QStringList way;
            if (walk(placed.question->id, way))
                return;
        }
    }
    bool walk(const QString &id, QStringList &way)
    {
        if (way.contains(id)) {
            const QStringList circle = way.mid(way.indexOf(id)) + QStringList(id);
            fail(m_template.question(id)->where, TemplateTexts::tr("The conditions of these questions go round in a circle: %1.").arg(circle.join(QStringLiteral(" → "))));
            return true;
        }
        if (m_walked.contains(id))
            return false;
        way.append(id);
        for (const QString &next : m_dependencies.value(id))
            if (walk(next, way))
                return true;
        way.removeLast();
        m_walked.insert(id);
        return false;
    }

    const Template &m_template;
    const core::YamlDocument &m_document;
    QList<core::Error> &m_errors;
    QHash<QString, QStringList> m_dependencies;
    QHash<QString, QString> m_facts;
    QSet<QString> m_walked;
};

} // namespace

void checkTemplate(const Template &of, const core::YamlDocument &document, QList<core::Error> &errors)
{
    WholeCheck(of, document, errors).check();
}

} // namespace hallmarker::dpia
