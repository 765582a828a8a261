#include "lineage/findings/LabelGround.h"

#include "core/digest/Hasher.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hallmarker::lineage {

namespace {

QString labelText(const LabelSolver &solver, const LabelValue &value)
{
    const QString purposes = value.purposes == LabelSets::everything ? QStringLiteral("*") : solver.purposes().texts(value.purposes).join(QLatin1Char('\x1e'));
    return QStringList{classificationName(value.classification), identifiabilityName(value.identifiability), solver.categories().texts(value.categories).join(QLatin1Char('\x1e')), purposes, QString::number(value.eraseBy)}.join(QLatin1Char('\x1f'));
}

QString useText(const NodeUse &use)
{
    return QStringList{use.purposes.join(QLatin1Char('\x1e')), use.keepsUntil.toString(Qt::ISODate), use.declared ? classificationName(*use.declared) : QString(), use.region}.join(QLatin1Char('\x1f'));
}

} // namespace

core::Result<LabelGround> LabelGround::of(const GovernedGraph &governed, core::Workspace &workspace, std::vector<quint32> nodes)
{
    LabelGround ground;
    std::sort(nodes.begin(), nodes.end());
    ground.addNodes(governed, nodes);
    HALLMARKER_TRY(ground.addRules(workspace));
    HALLMARKER_TRY(ground.addRecords(governed, workspace, nodes));
    // Numbers of nodes differ from one reading to the next; the order of the lines does not.
    std::sort(ground.m_lines.begin(), ground.m_lines.end());
    core::Hasher hasher;
    for (const QByteArray &line : ground.m_lines)
        hasher.add(line);
    ground.m_digest = hasher.finish();
    ground.m_lines.clear();
    return ground;
}

void LabelGround::addLine(const QStringList &parts)
{
    // As JSON, so that no name can look like the end of another one.
    m_lines.push_back(QJsonDocument(QJsonArray::fromStringList(parts)).toJson(QJsonDocument::Compact) + '\n');
}

void LabelGround::addNodes(const GovernedGraph &governed, const std::vector<quint32> &nodes)
{
    const LabelSolver &solver = governed.solver();
    for (const quint32 node : nodes) {
        const LabelValue &value = solver.value(node);
        const NodeUse use = governed.conflicts().use(node);
        if (!(value == LabelValue()) || use != NodeUse())
            addLine({QStringLiteral("node"), governed.key(node).text(), labelText(solver, value), useText(use)});
        m_labelled += !(value == LabelValue());
        for (const quint32 edge : solver.edgesInto(node)) {
            const quint32 source = solver.source(edge);
            if (solver.value(source) == LabelValue() || !std::binary_search(nodes.begin(), nodes.end(), source))
                continue;
            const Cut cut = governed.cuts().cut(edge);
            addLine({QStringLiteral("edge"), governed.key(source).text(), governed.key(node).text(), identifiabilityName(governed.cuts().cap(edge)), governed.cuts().drops(edge).join(QLatin1Char('\x1e')),
                     cut.isOpen() ? QStringLiteral("open") : QString()});
            m_openCuts += cut.isOpen();
            // Evidence that does not hold counts for nothing here; its coming back changes what the edge lets through.
            if (cut.state == EvidenceState::Pass && !cut.evidence.isEmpty())
                m_evidence.append(cut.evidence);
            if (cut.state == EvidenceState::Pass && cut.validUntilMs > 0 && (m_nextExpiryMs == 0 || cut.validUntilMs < m_nextExpiryMs))
                m_nextExpiryMs = cut.validUntilMs;
        }
    }
    for (const NodeKey &key : governed.unplaced())
        addLine({QStringLiteral("unplaced"), key.text()});
}

core::Result<void> LabelGround::addRules(core::Workspace &workspace)
{
    HALLMARKER_ASSIGN(const QList<RegionRule> rules, LabelRepository(workspace).regionRules());
    for (const RegionRule &rule : rules)
        addLine({QStringLiteral("region"), rule.category, rule.allowed.join(QLatin1Char('\x1e'))});
    return {};
}

core::Result<void> LabelGround::addRecords(const GovernedGraph &governed, core::Workspace &workspace, const std::vector<quint32> &nodes)
{
    m_evidence.sort();
    m_evidence.removeDuplicates();
    for (const QString &id : std::as_const(m_evidence)) {
        const auto finding = workspace.record(id);
        if (!finding && finding.error().kind != core::ErrorKind::NotFound)
            return finding.error();
        if (finding && m_records.size() < mostRecords)
            m_records.append({QStringLiteral("evidence"), finding->id, finding->kind, finding->name, finding->basis});
    }
    HALLMARKER_ASSIGN(const QList<LabelRepository::Stored> labels, LabelRepository(workspace).labels());
    for (const LabelRepository::Stored &stored : labels) {
        const auto node = governed.find(stored.labels.node);
        if (m_records.size() < mostRecords && node && std::binary_search(nodes.begin(), nodes.end(), governed.representative(*node)))
            m_records.append({QStringLiteral("label"), stored.record.id, stored.record.kind, stored.record.name, stored.record.basis});
    }
    return {};
}

} // namespace hallmarker::lineage
