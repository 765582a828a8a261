#include "ui/threats/OutlineModel.h"

#include "core/drawing/SafeText.h"
#include "threats/diagram/KindWords.h"

#include <array>

namespace hallmarker::ui {

OutlineModel::OutlineModel(QObject *parent) : QAbstractItemModel(parent) {}

void OutlineModel::setContents(const threats::ThreatModel &model, const threats::DiagramLayout &layout)
{
    std::array<QList<Row>, SectionCount> rows;
    QHash<QString, QString> names;
    const auto named = [](const QString &name) { return name.isEmpty() ? tr("(no name)") : core::safeText(name); };
    for (const threats::Element &element : model.elements) {
        names.insert(element.key, named(element.name));
        rows[Elements].append({element.key, named(element.name), threats::elementKindWord(element.kind, element.shape), layout.nodes.contains(element.key)});
    }
    for (const threats::Flow &flow : model.flows) {
        const QString ends = tr("%1 to %2", "ends of a flow").arg(names.value(flow.from, tr("(nowhere)")), names.value(flow.to, tr("(nowhere)")));
        rows[Flows].append({flow.key, flow.name.isEmpty() ? ends : core::safeText(flow.name), flow.name.isEmpty() ? QString() : ends, layout.lines.contains(flow.key)});
    }
    for (const threats::Boundary &boundary : model.boundaries)
        rows[Boundaries].append({boundary.key, named(boundary.name), threats::boundaryKindWord(boundary.kind), layout.nodes.contains(boundary.key) || layout.lines.contains(boundary.key)});
    for (const threats::DataAsset &asset : model.assets)
        rows[Data].append({asset.key, named(asset.name), asset.dataClass, true});
    for (const threats::Person &person : model.people)
        rows[People].append({person.key, named(person.name), person.role, true});
    bool isSame = true;
    for (int section = 0; section < SectionCount; ++section)
        isSame = isSame && rows[static_cast<std::size_t>(section)] == m_rows[section];
    if (isSame)
        return; // the tree keeps what is open and chosen
    beginResetModel();
    m_places.clear();
    for (int section = 0; section < SectionCount; ++section) {
        m_rows[section] = rows[static_cast<std::size_t>(section)];
        for (int row = 0; row < m_rows[section].size(); ++row)
            m_places.insert(m_rows[section].at(row).key, {section, row});
    }
    endResetModel();
}

QModelIndex OutlineModel::indexOf(const QString &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? QModelIndex() : index(place->second, 0, index(place->first, 0));
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row() + 1) : quintptr(0));
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == 0 ? QModelIndex() : createIndex(static_cast<int>(index.internalId()) - 1, 0, quintptr(0));
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return SectionCount;
    return parent.internalId() == 0 && parent.column() == 0 ? static_cast<int>(m_rows[parent.row()].size()) : 0;
}

int OutlineModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return 1;
}

QString OutlineModel::sectionTitle(int section) const
{
    const int count = static_cast<int>(m_rows[section].size());
    switch (section) {
    case Elements:
        return tr("Elements (%1)").arg(count);
    case Flows:
        return tr("Flows (%1)").arg(count);
    case Boundaries:
        return tr("Boundaries (%1)").arg(count);
    case Data:
        return tr("Data (%1)").arg(count);
    default:
        return tr("People (%1)").arg(count);
    }
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == 0)
        return role == Qt::DisplayRole ? QVariant(sectionTitle(index.row())) : QVariant();
    const Row &row = m_rows[index.internalId() - 1].at(index.row());
    switch (role) {
    case KeyRole:
        return row.key;
    case Qt::DisplayRole:
        return row.isShown ? row.text : tr("%1 (not in this diagram)").arg(row.text);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return row.detail;
    default:
        return {};
    }
}

} // namespace hallmarker::ui
