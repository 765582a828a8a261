#include "threats/surface/openapi/SchemaOutputs.h"

#include <QRegularExpression>

#include <optional>

namespace hallmarker::threats {

namespace {

/// "classProbabilities" and "class_probabilities" are the words class, probabilities.
QStringList wordsOf(const QString &name)
{
    static const QRegularExpression hump(QStringLiteral("([a-z0-9])([A-Z])"));
    static const QRegularExpression gap(QStringLiteral("[^a-z0-9]+"));
    QString spaced = name;
    spaced.replace(hump, QStringLiteral("\\1 \\2"));
    return spaced.toLower().split(gap, Qt::SkipEmptyParts);
}

bool hasAnyWord(const QStringList &words, std::initializer_list<const char *> wanted)
{
    for (const QString &word : words)
        for (const char *candidate : wanted)
            if (word == QLatin1String(candidate))
                return true;
    return false;
}

/// The kind that a field's name stands for; a score may still turn out to be many.
std::optional<Disclosure> disclosureOf(const QString &name)
{
    const QStringList words = wordsOf(name);
    if (hasAnyWord(words, {"logit", "logits", "logprob", "logprobs"}) || name.contains(QLatin1String("raw_scores"), Qt::CaseInsensitive))
        return Disclosure::Logits;
    if (hasAnyWord(words, {"embedding", "embeddings", "activations", "hidden"}))
        return Disclosure::Embeddings;
    if (hasAnyWord(words, {"gradient", "gradients", "grad", "grads", "saliency", "jacobian", "attributions", "shap"}))
        return Disclosure::Gradients;
    if (hasAnyWord(words, {"stack", "stacktrace", "traceback", "backtrace", "exception"}) || (words.contains(QStringLiteral("trace")) && !words.contains(QStringLiteral("id"))))
        return Disclosure::StackTraces;
    if (hasAnyWord(words, {"probability", "probabilities", "proba", "probas", "probs", "prob", "confidence", "confidences", "score", "scores", "likelihood", "likelihoods", "softmax"}))
        return Disclosure::Probabilities;
    return {};
}

bool isLabelName(const QString &name)
{
    return hasAnyWord(wordsOf(name), {"label", "labels", "class", "prediction", "decision", "category", "outcome"});
}

} // namespace

void SchemaOutputs::look(const ApiNode &schema, const QString &status, ApiOperation &operation)
{
    m_operation = &operation;
    m_status = status;
    m_visits = 0;
    look(schema, {}, {}, {});
}

void SchemaOutputs::look(const ApiNode &schema, const QString &name, const QString &where, const QStringList &way)
{
    const SchemaView view(m_references, schema);
    if (++m_visits > 4'000 || !view.isThere() || way.contains(view.pointer()) || view.value("writeOnly").toBool())
        return;
    const QStringList onward = way + QStringList{view.pointer()};
    if (isDisclosed(view, name, where))
        return;
    if (isLabelName(name) && (view.type() == QLatin1String("string") || view.type() == QLatin1String("integer") || view.fixedValues() >= 0) && !m_operation->labels.contains(where))
        m_operation->labels.append(where);
    const QList<ApiNode> alternatives = view.alternatives();
    for (const ApiNode &alternative : alternatives)
        look(alternative, name, where, onward);
    const QMap<QString, ApiNode> properties = view.properties();
    for (auto it = properties.begin(); it != properties.end(); ++it)
        look(it.value(), it.key(), where + QLatin1Char('/') + it.key(), onward);
    if (const auto items = view.items())
        look(*items, name, where + QLatin1String("/*"), onward);
    if (const auto additional = view.additional())
        look(*additional, name, where + QLatin1String("/{}"), onward);
}

bool SchemaOutputs::isDisclosed(const SchemaView &view, const QString &name, const QString &where)
{
    const std::optional<Disclosure> named = disclosureOf(name);
    if (!named)
        return false;
    const QString type = view.type();
    DisclosedField field{*named, m_status, where, view.pointer()};
    if (*named == Disclosure::StackTraces) {
        if (type == QLatin1String("boolean") || type == QLatin1String("integer") || type == QLatin1String("number"))
            return false;
        m_operation->disclosed.append(field);
        return true;
    }
    SchemaView leaf = view;
    if (type == QLatin1String("array")) {
        const qsizetype fixed = view.fixedItems().size();
        field.classes = fixed > 0 ? static_cast<int>(fixed) : view.value("maxItems").isDouble() ? view.value("maxItems").toInt() : -1;
        // a list of objects holds its scores inside
        if (const auto items = view.items()) {
            leaf = SchemaView(m_references, *items);
            while (leaf.type() == QLatin1String("array") && leaf.items())
                leaf = SchemaView(m_references, *leaf.items());
        } else if (fixed > 0) {
            leaf = SchemaView(m_references, view.fixedItems().first());
        }
    } else if (type == QLatin1String("object")) {
        const QMap<QString, ApiNode> properties = view.properties();
        const auto additional = view.additional();
        field.classes = !properties.isEmpty() && !additional ? static_cast<int>(properties.size()) : view.value("maxProperties").isDouble() ? view.value("maxProperties").toInt() : -1;
        if (additional)
            leaf = SchemaView(m_references, *additional);
        else if (!properties.isEmpty())
            leaf = SchemaView(m_references, properties.first());
    } else if (*named == Disclosure::Probabilities) {
        field.kind = Disclosure::Score;
    }
    const QString leafType = leaf.type();
    if (leafType != QLatin1String("number") && leafType != QLatin1String("integer"))
        return false; // "score_name": a text that only sounds like it
    field.decimals = leafType == QLatin1String("integer") ? 0 : leaf.decimals();
    m_operation->disclosed.append(field);
    return true;
}

} // namespace hallmarker::threats
