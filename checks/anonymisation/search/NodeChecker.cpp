#include "checks/anonymisation/search/NodeChecker.h"

#include "checks/anonymisation/models/ClassSizeModel.h"

#include <algorithm>
#include <map>

namespace hallmarker::anonymisation {

NodeChecker::NodeChecker(ClassSource &source, const PrivacyModels &models, const Metric &metric, double mostSuppressed)
    : m_source(source), m_models(models), m_metric(metric), m_mostSuppressed(mostSuppressed), m_leastRecords(models.leastRecords()),
      m_isSizeOnly(std::all_of(models.classModels.begin(), models.classModels.end(), [](const auto &model) { return dynamic_cast<const ClassSizeModel *>(model.get()) != nullptr; })),
      m_surviveAnyMerge(models.surviveAnyMerge()), m_noneMaySuppress(mostSuppressed < 1 && models.surviveGeneralisation())
{
}

bool NodeChecker::judgeClasses(NodeFigures &figures, std::uint64_t &certain)
{
    const ClassTable &classes = *m_classes;
    m_isSuppressed.resize(classes.size());
    std::uint64_t tooSmall = 0;
    std::uint64_t kept = 0;
    if (m_isSizeOnly && classes.populations.empty()) {
        for (std::size_t c = 0; c < classes.size(); ++c) {
            const bool isSmall = classes.counts[c] < m_leastRecords;
            m_isSuppressed[c] = isSmall ? 1 : 0;
            tooSmall += isSmall ? classes.counts[c] : 0;
            kept += isSmall ? 0 : 1;
        }
        figures.suppressed = tooSmall;
        figures.keptClasses = kept;
        certain = tooSmall;
        return true;
    }
    std::uint64_t suppressed = 0;
    for (std::size_t c = 0; c < classes.size(); ++c) {
        const std::uint32_t count = classes.counts[c];
        // Classes that break a model which any merge would keep broken in finer nodes: those records are lost there too.
        bool isLost = count < m_leastRecords && count > 0;
        bool isGood = !isLost;
        for (const auto &model : m_models.classModels) {
            if (isLost)
                break;
            if (count == 0 && !model->bindsEmptyClasses())
                continue;
            if (model->holds(classes, c))
                continue;
            isGood = false;
            isLost = isLost || model->survivesAnyMerge();
        }
        if (count == 0 && !isGood)
            return false;
        m_isSuppressed[c] = isGood ? 0 : 1;
        suppressed += isGood ? 0 : count;
        certain += isLost ? count : 0;
        kept += isGood && count > 0 ? 1 : 0;
    }
    figures.suppressed = suppressed;
    figures.keptClasses = kept;
    return true;
}

bool NodeChecker::sampleHolds(const std::vector<std::uint32_t> &order, std::size_t dropped, std::uint64_t suppressed) const
{
    QList<checks::ClassSize> histogram;
    if (dropped > 0) { // sorted: equal sizes lie together
        for (std::size_t i = dropped; i < order.size(); ++i) {
            const std::int64_t size = m_classes->counts[order[i]];
            if (histogram.isEmpty() || histogram.last().size != size)
                histogram.append({size, 0});
            ++histogram.last().classes;
        }
    } else {
        std::map<std::int64_t, std::int64_t> sizes;
        for (const std::uint32_t c : order)
            ++sizes[m_classes->counts[c]];
        for (const auto &[size, classes] : sizes)
            histogram.append({size, classes});
    }
    const checks::ClassRisks kept = checks::ClassRisks::of(std::move(histogram));
    return std::all_of(m_models.sampleModels.begin(), m_models.sampleModels.end(), [&](const auto &model) { return model->holds(kept, suppressed); });
}

bool NodeChecker::suppressForSample(NodeFigures &figures)
{
    std::vector<std::uint32_t> order;
    for (std::size_t c = 0; c < m_classes->size(); ++c)
        if (m_isSuppressed[c] == 0 && m_classes->counts[c] > 0)
            order.push_back(std::uint32_t(c));
    if (sampleHolds(order, 0, figures.suppressed))
        return true;
    // Smallest first, and among equals by key, so that the choice does not depend on how the classes were rolled up.
    const std::size_t words = std::size_t(m_classes->words);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        if (m_classes->counts[a] != m_classes->counts[b])
            return m_classes->counts[a] < m_classes->counts[b];
        return std::lexicographical_compare(m_classes->key(a), m_classes->key(a) + words, m_classes->key(b), m_classes->key(b) + words);
    });
    std::vector<std::uint64_t> sums{figures.suppressed};
    for (const std::uint32_t c : order) {
        const std::uint64_t sum = sums.back() + m_classes->counts[c];
        if (double(sum) > m_mostSuppressed)
            break;
        sums.push_back(sum);
    }
    std::size_t below = 0;
    std::size_t above = sums.size() - 1;
    if (above == 0 || !sampleHolds(order, above, sums[above]))
        return false;
    while (above - below > 1) {
        const std::size_t middle = (above + below) / 2;
        (sampleHolds(order, middle, sums[middle]) ? above : below) = middle;
    }
    for (std::size_t i = 0; i < above; ++i)
        m_isSuppressed[order[i]] = 1;
    figures.suppressed = sums[above];
    figures.keptClasses -= above;
    return true;
}

NodeFigures NodeChecker::check(const Levels &levels)
{
    NodeFigures figures;
    m_classes = &m_source.classes(levels);
    std::uint64_t certain = 0;
    const bool isPossible = judgeClasses(figures, certain);
    figures.isFeasible = isPossible && double(figures.suppressed) <= m_mostSuppressed && (m_models.sampleModels.empty() || suppressForSample(figures));
    figures.isFinerInfeasible = !figures.isFeasible && (double(certain) > m_mostSuppressed || m_noneMaySuppress);
    const CheckedClasses checked{*m_classes, m_source.builder().layout(), levels, m_isSuppressed, figures.suppressed, figures.keptClasses};
    if (m_metric.isBoundedByClasses()) {
        figures.classBound.resize(std::size_t(m_metric.width()));
        m_metric.classBound(checked, figures.classBound.data());
    }
    if (!figures.isFeasible)
        return figures;
    figures.score.resize(std::size_t(m_metric.width()));
    m_metric.score(checked, figures.score.data());
    if (m_surviveAnyMerge && m_metric.penalties() > 0) {
        figures.penalties.resize(std::size_t(m_metric.penalties()));
        m_metric.suppressionPenalties(checked, figures.penalties.data());
    }
    return figures;
}

} // namespace hallmarker::anonymisation
