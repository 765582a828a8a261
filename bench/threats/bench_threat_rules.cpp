// How long the whole catalogue takes over a model of ten thousand elements. The baseline asks the same conditions in the plain way:
// attributes by name out of their maps, one rule after the other over all elements.
#include "bench/support/Stopwatch.h"
#include "tests/support/RandomThreatModel.h"
#include "threats/catalogue/CatalogueLibrary.h"
#include "threats/model/Crossings.h"
#include "threats/rules/ModelGraph.h"
#include "threats/rules/RuleRun.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace hallmarker;
using namespace hallmarker::threats;

namespace {

/// Evaluates the steps of a compiled condition over the model itself.
class PlainEvaluation {
public:
    PlainEvaluation(const RuleSet &rules, const ThreatModel &model) : m_rules(rules), m_model(model)
    {
        for (const Flow &flow : model.flows)
            m_incoming[flow.to].append(&flow);
        m_graph = std::make_unique<RuleGraph>(RuleRun(RuleSet::builtIn().value(), model).graph()); // crossings only
        for (std::size_t i = 0; i < m_graph->flows().size(); ++i)
            m_crossing.insert(m_graph->flows()[i].id, !m_graph->crossedKinds(static_cast<int>(i)).isEmpty());
    }
    qint64 count() const
    {
        qint64 found = 0;
        for (const Rule &rule : m_rules.rules()) {
            for (const Element &element : m_model.elements) {
                if (rule.threat->elementKinds.contains(element.kind) && truth(rule.when, rule.when.root(), element, nullptr) != Kleene::False)
                    ++found;
            }
        }
        return found;
    }

private:
    QJsonValue value(const ConditionNode &step, const Element &element, const Flow *flow) const
    {
        const Element *owner = &element;
        if (step.place == ConditionPlace::Flow) {
            const QString name = m_rules.vocabulary().spec(Vocabulary::Side::Flow, step.attribute).name;
            if (name == QLatin1String("crosses"))
                return m_crossing.value(flow->key);
            if (name == QLatin1String("carries"))
                return flow->carries ? QJsonValue(QJsonArray::fromStringList(*flow->carries)) : QJsonValue(QJsonValue::Undefined);
            return flow->attributes.value(name);
        }
        if (step.place == ConditionPlace::Source)
            owner = m_model.element(flow->from);
        if (step.place == ConditionPlace::Target)
            owner = m_model.element(flow->to);
        return step.attribute == ConditionNode::kindAttribute ? QJsonValue(owner->kind) : owner->attributes.value(m_rules.vocabulary().spec(Vocabulary::Side::Element, step.attribute).name);
    }
    Kleene truth(const ConditionProgram &program, int at, const Element &element, const Flow *flow) const
    {
        using Op = ConditionNode::Op;
        const ConditionNode &step = program.nodes()[static_cast<std::size_t>(at)];
        switch (step.op) {
        case Op::Constant: return kleeneOf(step.constant == Vocabulary::yes);
        case Op::Flag: {
            const QJsonValue said = value(step, element, flow);
            return said.isBool() ? kleeneOf(said.toBool()) : Kleene::Unknown;
        }
        case Op::In: {
            const QJsonValue said = value(step, element, flow);
            if (!said.isString())
                return Kleene::Unknown;
            bool isIn = false;
            for (const Vocabulary::Code code : step.constants)
                isIn = isIn || m_rules.vocabulary().textOf(code) == said.toString();
            return kleeneOf(isIn != step.isNegated);
        }
        case Op::Contains: {
            const QJsonValue said = value(step, element, flow);
            return said.isArray() ? kleeneOf(said.toArray().contains(m_rules.vocabulary().textOf(step.constant)) != step.isNegated) : Kleene::Unknown;
        }
        case Op::Not: return !truth(program, step.left, element, flow);
        case Op::And: return truth(program, step.left, element, flow) & truth(program, step.right, element, flow);
        case Op::Or: return truth(program, step.left, element, flow) | truth(program, step.right, element, flow);
        case Op::AnyIn:
        case Op::AnyOut: {
            Kleene any = Kleene::False;
            if (step.op == Op::AnyIn) {
                for (const Flow *candidate : m_incoming.value(element.key))
                    any = any | truth(program, step.left, element, candidate);
            }
            return any;
        }
        }
        return Kleene::Unknown;
    }

    const RuleSet &m_rules;
    const ThreatModel &m_model;
    QHash<QString, QList<const Flow *>> m_incoming;
    std::unique_ptr<RuleGraph> m_graph;
    QHash<QString, bool> m_crossing;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int elements = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const bench::Stopwatch reading;
    const auto rules = RuleSet::builtIn();
    if (!rules) {
        std::fprintf(stderr, "%s\n", qPrintable(rules.error().toString()));
        return 4;
    }
    bench::printFigure("read and compile the catalogue", reading.seconds() * 1e3, "ms");
    const ThreatModel model = tests::RandomThreatModel((*rules)->catalogue(), 1).make(elements, elements * 3 / 2, 60);
    double best = 1e9;
    std::size_t found = 0;
    for (int round = 0; round < 5; ++round) {
        const bench::ProcessorTime watch;
        const RuleRun run(*rules, model);
        best = std::min(best, watch.seconds());
        found = run.instances().size();
    }
    double graphing = 1e9;
    double crossing = 1e9;
    for (int round = 0; round < 5; ++round) {
        const bench::ProcessorTime all;
        const RuleGraph graph = modelGraph(model, **rules);
        graphing = std::min(graphing, all.seconds());
        const bench::ProcessorTime boundaries;
        const Crossings crossings(model);
        crossing = std::min(crossing, boundaries.seconds());
    }
    const PlainEvaluation plain(**rules, model);
    const bench::ProcessorTime watch;
    const qint64 plainFound = plain.count();
    const double baseline = watch.seconds();
    if (plainFound != static_cast<qint64>(found)) {
        std::fprintf(stderr, "the two ways differ: %zu and %lld\n", found, static_cast<long long>(plainFound));
        return 1;
    }
    std::printf("%d elements, %d flows, %zu threats of %zu rules\n", elements, elements * 3 / 2, found, (*rules)->rules().size());
    bench::printFigure("all rules over all elements", best * 1e3, "ms", baseline * 1e3, "by names in maps");
    bench::printFigure("  of which reading the model", graphing * 1e3, "ms");
    bench::printFigure("    of which the boundaries", crossing * 1e3, "ms");
    bench::printFigure("the same by names in maps", baseline * 1e3, "ms");
    return 0;
}
