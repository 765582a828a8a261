#include "checks/privacy/HierarchicalCloseness.h"

#include "checks/privacy/ClassValues.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>

namespace hallmarker::checks {

namespace {

struct HierarchyTexts {
    Q_DECLARE_TR_FUNCTIONS(HierarchyTexts)
};

core::Error badHierarchy(const QString &why)
{
    return core::Error(core::ErrorKind::Usage, HierarchyTexts::tr("The hierarchy of the sensitive attribute cannot be used: %1").arg(why), {}, {.pointer = QStringLiteral("/t_hierarchy")});
}

} // namespace

core::Result<ValueHierarchy> ValueHierarchy::fromText(const QString &text)
{
    ValueHierarchy tree;
    std::vector<std::map<QString, std::size_t>> nodes;
    qsizetype width = 0;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        QStringList names = line.split(QLatin1Char(';'));
        for (QString &name : names)
            name = name.trimmed();
        if (width == 0) {
            width = names.size();
            nodes.resize(std::size_t(width));
            tree.m_parents.resize(std::size_t(width - 1));
        }
        if (names.size() != width || width < 2)
            return badHierarchy(HierarchyTexts::tr("the value \"%1\" has %2 names, %3 are expected (from the value up to the root, at least two).").arg(names.first()).arg(names.size()).arg(std::max<qsizetype>(2, width)));
        // A node is known by its names up to the root: the same name under two parents is two nodes.
        std::size_t above = 0;
        for (qsizetype level = width; level-- > 0;) {
            auto &known = nodes[std::size_t(level)];
            const auto [place, isNew] = known.emplace(names.mid(level).join(QLatin1Char(';')), known.size());
            if (isNew && level + 1 < width)
                tree.m_parents[std::size_t(level)].push_back(above);
            above = place->second;
        }
        if (!tree.m_leaves.emplace(names.first().toStdString(), above).second)
            return badHierarchy(HierarchyTexts::tr("the value \"%1\" stands in it twice.").arg(names.first()));
    }
    if (width == 0)
        return badHierarchy(HierarchyTexts::tr("it is empty."));
    if (nodes.back().size() != 1)
        return badHierarchy(HierarchyTexts::tr("the last name of every line must be the same, the root."));
    for (const auto &level : nodes)
        tree.m_nodesPerLevel.push_back(level.size());
    return tree;
}

std::optional<std::size_t> ValueHierarchy::leaf(const std::string &value) const
{
    const auto place = m_leaves.find(value);
    return place == m_leaves.end() ? std::nullopt : std::optional(place->second);
}

core::Result<double> hierarchicalCloseness(const std::vector<core::Column> &quasiIdentifiers, const core::Column &sensitive, const ValueHierarchy &hierarchy, int threads, std::optional<std::size_t> leftOut)
{
    const core::StringDictionary &dictionary = sensitive.dictionary();
    std::vector<double> counts(dictionary.size(), 0);
    sensitive.codes().visit([&](auto codes) {
        for (const auto code : codes)
            ++counts[code];
    });
    std::vector<std::size_t> leafOf(dictionary.size(), 0);
    std::vector<double> whole(hierarchy.nodes(0), 0);
    for (std::uint32_t code = 0; code < counts.size(); ++code) {
        if (counts[code] == 0)
            continue;
        const std::string value = code == core::StringDictionary::missing ? std::string() : std::string(dictionary.text(code));
        const auto leaf = hierarchy.leaf(value);
        if (!leaf)
            return badHierarchy(code == core::StringDictionary::missing ? HierarchyTexts::tr("the data have missing values; give them a line of their own that begins with \";\".")
                                                                        : HierarchyTexts::tr("a value of \"%1\" is missing in it (%2 values occur).").arg(sensitive.name()).arg(sensitive.distinctCount()));
        leafOf[code] = *leaf;
        whole[*leaf] += counts[code] / double(sensitive.size());
    }
    double worst = 0;
    std::vector<double> extra;
    std::vector<double> above, surplus, deficit;
    HALLMARKER_TRY(forEachClass(quasiIdentifiers, sensitive, threads, [&](ClassValues values) {
        double size = 0;
        for (const auto &[code, count] : values)
            size += double(count);
        extra.assign(whole.size(), 0);
        for (std::size_t leaf = 0; leaf < whole.size(); ++leaf)
            extra[leaf] = -whole[leaf];
        for (const auto &[code, count] : values)
            extra[leafOf[code]] += double(count) / size;
        double distance = 0;
        for (std::size_t level = 0; level < hierarchy.height(); ++level) {
            const std::size_t nodes = hierarchy.nodes(level + 1);
            above.assign(nodes, 0);
            surplus.assign(nodes, 0);
            deficit.assign(nodes, 0);
            for (std::size_t node = 0; node < extra.size(); ++node) {
                const std::size_t parent = hierarchy.parent(level, node);
                above[parent] += extra[node];
                (extra[node] > 0 ? surplus : deficit)[parent] += std::fabs(extra[node]);
            }
            for (std::size_t node = 0; node < nodes; ++node)
                distance += double(level + 1) / double(hierarchy.height()) * std::min(surplus[node], deficit[node]);
            extra = above;
        }
        worst = std::max(worst, distance);
    }, leftOut));
    return worst;
}

} // namespace hallmarker::checks
