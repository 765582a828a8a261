#include "lineage/licence/LicenceReview.h"

#include "lineage/licence/SpdxExpression.h"
#include "lineage/licence/TermReach.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hallmarker::lineage {

namespace {

struct LicenceReviewTexts {
    Q_DECLARE_TR_FUNCTIONS(LicenceReviewTexts)
};

/// A licence that applies at a node.
struct Applied {
    quint32 node;
    const Licence *licence;
};

bool holdsLicences(NodeKind kind)
{
    return kind != NodeKind::Job && kind != NodeKind::Run && kind != NodeKind::Field;
}

class Reviewer {
public:
    Reviewer(const LicensedGraph &graph, const LicenceTable &table, quint32 target, LicenceActs acts) : m_graph(graph), m_table(table), m_target(target), m_acts(acts), m_edges(graph), m_reach(m_edges, table, target, true), m_work(m_edges, table, target, false) {}

    LicenceReview run()
    {
        for (const quint32 node : m_reach.nodes())
            readNode(node);
        for (const Applied &applied : m_applied)
            judge(applied);
        judgeTogether();
        judgeRelicensing();
        return std::move(m_review);
    }

private:
    /// A version that says nothing has the licence of what it is a version of.
    QString expressionOf(quint32 node) const
    {
        const QString own = m_graph.expressions.value(node).trimmed();
        if (!own.isEmpty())
            return own;
        const NodeKind kind = m_graph.nodeKinds[node];
        if (kind != NodeKind::DatasetVersion && kind != NodeKind::ModelVersion)
            return own;
        for (quint32 edge = m_graph.flow.offsets[node]; edge < m_graph.flow.offsets[node + 1]; ++edge) {
            if (m_graph.edgeKinds[edge] == EdgeKind::VersionOf)
                return m_graph.expressions.value(m_graph.flow.targets[edge]).trimmed();
        }
        return own;
    }
    const Licence *licenceOf(const SpdxTerm &term) const
    {
        if (const Licence *licence = m_table.find(term.licence))
            return licence;
        return term.licence.endsWith(QLatin1Char('+')) ? m_table.find(term.licence.chopped(1)) : nullptr;
    }
    void addGap(quint32 node, LicenceGap::Reason reason, const QString &expression, const QString &detail)
    {
        m_review.gaps.push_back({node, reason, expression, detail, m_reach.path(node, 0, true, true)});
    }
    void readNode(quint32 node)
    {
        if (!holdsLicences(m_graph.nodeKinds[node]))
            return;
        const QString text = expressionOf(node);
        if (text.isEmpty()) {
            const auto edges = m_edges.into(node);
            // What is made from something here is as free as that is; what comes from nowhere needs a licence.
            const bool isOrigin = std::all_of(edges.begin(), edges.end(), [&](quint32 edge) { return m_edges.source(edge) == node || !isDataFlow(m_graph.edgeKinds[edge]); });
            if (isOrigin && m_graph.nodeKinds[node] != NodeKind::Prediction)
                addGap(node, LicenceGap::Reason::Missing, {}, {});
            return;
        }
        if (m_table.isUnknownWord(text))
            return addGap(node, LicenceGap::Reason::Unknown, text, {});
        const auto expression = SpdxExpression::parse(text);
        if (!expression)
            return addGap(node, LicenceGap::Reason::NotReadable, text, expression.error().message);
        choose(node, text, *expression);
    }
    static bool isDataFlow(EdgeKind kind) { return isFlow(kind) && kind != EdgeKind::Evaluates; }

    /// Of several alternatives the one that leaves least to keep: nothing forbidden, no share-alike, few terms.
    void choose(quint32 node, const QString &text, const SpdxExpression &expression)
    {
        const QList<SpdxTerm> *best = nullptr;
        std::array<int, 4> bestCost{};
        for (const QList<SpdxTerm> &alternative : expression.alternatives()) {
            std::array<int, 4> cost{};
            for (const SpdxTerm &term : alternative) {
                const Licence *licence = licenceOf(term);
                if (!licence) {
                    ++cost[0];
                    continue;
                }
                const LicenceTerms reaching = reachingTerms({node, licence});
                for (int i = 0; i < licenceTermCount; ++i) {
                    if (!(reaching & (1u << i)))
                        continue;
                    cost[1] += m_table.forbids(LicenceTerm(i), m_acts);
                    cost[2] += (shareAlikeTerms >> i) & 1;
                    ++cost[3];
                }
            }
            if (!best || cost < bestCost) {
                best = &alternative;
                bestCost = cost;
            }
        }
        for (const SpdxTerm &term : *best) {
            const Licence *licence = licenceOf(term);
            if (!licence) {
                const bool isWord = m_table.isUnknownWord(term.licence);
                addGap(node, isWord ? LicenceGap::Reason::Unknown : LicenceGap::Reason::NotInTable, text, term.licence);
                continue;
            }
            m_review.chosen[node].append(licence->id);
            m_applied.push_back({node, licence});
        }
    }
    /// Terms of a licence that reach the target. What is computed from data whose licence frees results is free.
    LicenceTerms reachingTerms(const Applied &applied) const
    {
        return applied.licence->terms & (applied.licence->freesResults ? m_reach.plain(applied.node) : m_reach.any(applied.node));
    }
    /// Of those that become part of the work.
    LicenceTerms keptTerms(const Applied &applied) const { return applied.licence->terms & (applied.licence->freesResults ? m_work.plain(applied.node) : m_work.any(applied.node)); }
    LicencePath pathOf(const Applied &applied, LicenceTerms terms) const
    {
        // Without training where there is such a way: that is the stronger case.
        LicencePath path = m_reach.path(applied.node, terms, false, true);
        if (path.empty() && applied.node != m_target && !applied.licence->freesResults)
            path = m_reach.path(applied.node, terms, true, false);
        return path;
    }
    bool crossesTraining(const LicencePath &path) const
    {
        return std::any_of(path.begin(), path.end(), [this](quint32 edge) { return m_edges.kindOf(edge) == EdgeKind::Trains || m_edges.kindOf(edge) == EdgeKind::Distils; });
    }
    void addViolation(LicenceViolation violation)
    {
        violation.crossesTraining = crossesTraining(violation.path) || crossesTraining(violation.otherPath);
        m_review.violations.push_back(std::move(violation));
    }
    void judge(const Applied &applied)
    {
        const LicenceTerms reaching = reachingTerms(applied);
        for (int i = 0; i < licenceTermCount; ++i) {
            const auto term = LicenceTerm(i);
            if (!(reaching & termBit(term)))
                continue;
            if (m_table.forbids(term, m_acts))
                addViolation({LicenceViolation::Kind::Forbidden, term, applied.licence->id, applied.node, {}, 0, pathOf(applied, termBit(term)), {}});
            else if (term == LicenceTerm::NoCompetingModels)
                judgeCompeting(applied);
            else if (m_table.asks(term, m_acts))
                m_review.obligations.push_back({term, applied.licence->id, applied.node, pathOf(applied, termBit(term))});
        }
    }
    void judgeCompeting(const Applied &applied)
    {
        const LicenceTerms bit = termBit(LicenceTerm::NoCompetingModels);
        // Only output that trains another model does it; using or tuning the model itself does not.
        const LicencePath way = m_reach.through(applied.node) & bit && isModel(applied.node) ? m_reach.path(applied.node, bit, true, false) : LicencePath();
        if (!way.empty() && crossesTraining(way))
            addViolation({LicenceViolation::Kind::CompetingModel, LicenceTerm::NoCompetingModels, applied.licence->id, applied.node, {}, 0, way, {}});
        else if (m_table.asks(LicenceTerm::NoCompetingModels, m_acts))
            m_review.obligations.push_back({LicenceTerm::NoCompetingModels, applied.licence->id, applied.node, pathOf(applied, bit)});
    }
    bool isModel(quint32 node) const
    {
        const NodeKind kind = m_graph.nodeKinds[node];
        return kind == NodeKind::Model || kind == NodeKind::ModelVersion || kind == NodeKind::Checkpoint || kind == NodeKind::Deployment;
    }
    bool isDistributed() const { return m_acts & actBit(LicenceAct::Distribute); }

    /// Licences that meet in one work. Only what is handed to others has to keep them all.
    void judgeTogether()
    {
        if (!isDistributed())
            return;
        std::optional<QSet<QString>> allowed;
        for (const Applied &one : m_applied) {
            const LicenceTerms shareAlike = keptTerms(one) & shareAlikeTerms;
            if (shareAlike && one.node != m_target) {
                const QSet<QString> under(one.licence->shareAlikeUnder.begin(), one.licence->shareAlikeUnder.end());
                allowed = allowed ? *allowed & under : under;
            }
            for (const Applied &other : m_applied) {
                if (&one == &other || one.licence == other.licence)
                    continue;
                if (const auto term = clash(one, other))
                    addClash(one, other, *term);
            }
        }
        if (allowed)
            m_review.releasableUnder = QStringList(allowed->begin(), allowed->end());
        m_review.releasableUnder.sort();
    }
    /// The share-alike term of `one` that does not bear `other`.
    std::optional<LicenceTerm> clash(const Applied &one, const Applied &other) const
    {
        const LicenceTerms terms = keptTerms(one);
        if (one.licence->incompatibleWith.contains(other.licence->id) && terms && keptTerms(other))
            return firstOf(terms);
        const LicenceTerms shareAlike = terms & shareAlikeTerms;
        if (!shareAlike || one.node == m_target)
            return std::nullopt;
        const QStringList &under = one.licence->shareAlikeUnder;
        if (other.node == m_target)
            return under.contains(other.licence->id) ? std::nullopt : std::optional(firstOf(shareAlike));
        const LicenceTerms otherTerms = keptTerms(other);
        if (otherTerms & shareAlikeTerms) {
            const bool isShared = std::any_of(under.begin(), under.end(), [&](const QString &id) { return other.licence->shareAlikeUnder.contains(id); });
            // Told once, for the first of the two.
            return isShared || &one > &other ? std::nullopt : std::optional(firstOf(shareAlike));
        }
        const LicenceTerms restricting = otherTerms & restrictingTerms;
        const bool isBorne = std::any_of(under.begin(), under.end(), [&](const QString &id) {
            const Licence *licence = m_table.find(id);
            return licence && (licence->terms & restricting) == restricting;
        });
        return isBorne ? std::nullopt : std::optional(firstOf(restricting));
    }
    static LicenceTerm firstOf(LicenceTerms terms)
    {
        int i = 0;
        while (i + 1 < licenceTermCount && !(terms & (1u << i)))
            ++i;
        return LicenceTerm(i);
    }
    void addClash(const Applied &one, const Applied &other, LicenceTerm term)
    {
        const auto kind = other.node == m_target ? LicenceViolation::Kind::OwnLicence : LicenceViolation::Kind::Incompatible;
        for (const LicenceViolation &known : m_review.violations) {
            if (known.kind == kind && known.licence == one.licence->id && known.otherLicence == other.licence->id)
                return; // one pair of nodes is enough
            if (known.kind == kind && known.licence == other.licence->id && known.otherLicence == one.licence->id)
                return;
        }
        addViolation({kind, term, one.licence->id, one.node, other.licence->id, other.node, pathOf(one, 0), pathOf(other, 0)});
    }
    /// Nodes on the way, and the target, that declare less than what they are made from asks for: whoever took them at their
    /// word relied on a licence that nobody could give.
    void judgeRelicensing()
    {
        for (const Applied &below : m_applied) {
            if (below.node == m_target && !isDistributed())
                continue;
            const TermReach reach(m_edges, m_table, below.node, false);
            for (const Applied &above : m_applied) {
                if (above.node == below.node || !reach.reaches(above.node))
                    continue;
                const LicenceTerms reaching = above.licence->terms & (above.licence->freesResults ? reach.plain(above.node) : reach.any(above.node));
                const LicenceTerms lost = reaching & (termBit(LicenceTerm::NonCommercial) | termBit(LicenceTerm::NoDerivatives)) & ~declaredTerms(below.node);
                const bool mayNotChange = below.node != m_target && (reaching & shareAlikeTerms) && !above.licence->shareAlikeUnder.contains(below.licence->id);
                if (!lost && !mayNotChange)
                    continue;
                const LicenceTerm term = firstOf(lost ? lost : reaching & shareAlikeTerms);
                LicencePath way = reach.path(above.node, termBit(term), false, true);
                if (way.empty() && !above.licence->freesResults)
                    way = reach.path(above.node, termBit(term), true, false);
                addViolation({LicenceViolation::Kind::Relicensed, term, above.licence->id, above.node, below.licence->id, below.node, way, m_reach.path(below.node, 0, true, true)});
            }
        }
    }
    LicenceTerms declaredTerms(quint32 node) const
    {
        LicenceTerms terms = 0;
        for (const Applied &applied : m_applied) {
            if (applied.node == node)
                terms |= applied.licence->terms;
        }
        return terms;
    }

    const LicensedGraph &m_graph;
    const LicenceTable &m_table;
    quint32 m_target;
    LicenceActs m_acts;
    LicenceEdges m_edges;
    TermReach m_reach;
    TermReach m_work; ///< what becomes part of it
    std::vector<Applied> m_applied;
    LicenceReview m_review;
};

} // namespace

QString licenceGapName(LicenceGap::Reason reason)
{
    constexpr std::array<const char *, 4> names{"missing", "unknown", "not-in-table", "not-readable"};
    return QLatin1String(names[std::size_t(reason)]);
}

QString licenceViolationName(LicenceViolation::Kind kind)
{
    constexpr std::array<const char *, 5> names{"forbidden", "incompatible", "own-licence", "relicensed", "competing-model"};
    return QLatin1String(names[std::size_t(kind)]);
}

core::Result<LicenceReview> reviewLicences(const LicensedGraph &graph, const LicenceTable &table, quint32 target, const QString &use)
{
    const auto acts = table.acts(use);
    if (!acts)
        return core::Error(core::ErrorKind::Usage, LicenceReviewTexts::tr("There is no use \"%1\" in the policy of licences. Use one of: %2").arg(use, table.uses().join(QStringLiteral(", "))));
    if (target >= graph.flow.nodeCount())
        return core::Error(core::ErrorKind::NotFound, LicenceReviewTexts::tr("What is to be released is not in the graph."));
    return Reviewer(graph, table, target, *acts).run();
}

} // namespace hallmarker::lineage
