#include "ui/lineage/HandWords.h"

#include "core/drawing/SafeText.h"
#include "lineage/drawing/LineageDrawing.h"
#include "lineage/review/ColumnSheet.h"

#include <QCoreApplication>
#include <QLocale>

namespace hallmarker::ui {

namespace {

struct HandWordTexts {
    Q_DECLARE_TR_FUNCTIONS(HandWordTexts)
};

} // namespace

QString edgeKindWord(lineage::EdgeKind kind)
{
    switch (kind) {
    case lineage::EdgeKind::Input: return HandWordTexts::tr("is read by");
    case lineage::EdgeKind::Output: return HandWordTexts::tr("writes");
    case lineage::EdgeKind::Column: return HandWordTexts::tr("is computed into");
    case lineage::EdgeKind::ColumnIndirect: return HandWordTexts::tr("decides which rows there are in");
    case lineage::EdgeKind::Derives: return HandWordTexts::tr("is made into");
    case lineage::EdgeKind::Trains: return HandWordTexts::tr("trains");
    case lineage::EdgeKind::Evaluates: return HandWordTexts::tr("measures");
    case lineage::EdgeKind::FineTunes: return HandWordTexts::tr("is fine-tuned into");
    case lineage::EdgeKind::Distils: return HandWordTexts::tr("is distilled into");
    case lineage::EdgeKind::Copies: return HandWordTexts::tr("is copied to");
    case lineage::EdgeKind::Predicts: return HandWordTexts::tr("predicts");
    case lineage::EdgeKind::Deploys: return HandWordTexts::tr("is deployed as");
    case lineage::EdgeKind::Renames: return HandWordTexts::tr("was renamed to");
    case lineage::EdgeKind::VersionOf: return HandWordTexts::tr("is a version of");
    case lineage::EdgeKind::HasField: return HandWordTexts::tr("has the column");
    case lineage::EdgeKind::RunOf: return HandWordTexts::tr("is a run of");
    case lineage::EdgeKind::ChildOf: return HandWordTexts::tr("is part of");
    }
    return {};
}

ChoiceListModel::Choices nodeKindChoices()
{
    ChoiceListModel::Choices choices;
    for (int i = 0; i < lineage::nodeKindCount; ++i)
        choices.append({lineage::nodeKindName(static_cast<lineage::NodeKind>(i)), lineage::kindWord(static_cast<lineage::NodeKind>(i))});
    return choices;
}

ChoiceListModel::Choices edgeKindChoices(const QList<lineage::EdgeKind> &kinds)
{
    ChoiceListModel::Choices choices;
    for (const lineage::EdgeKind kind : kinds)
        choices.append({lineage::edgeKindName(kind), edgeKindWord(kind)});
    return choices;
}

ChoiceListModel::Choices transformChoices()
{
    ChoiceListModel::Choices choices;
    for (int i = 0; i < lineage::transformCount; ++i) {
        const auto transform = static_cast<lineage::Transform>(i);
        const QString word = lineage::transformWord(transform);
        choices.append({lineage::transformName(transform), word.isEmpty() ? HandWordTexts::tr("not known") : word});
    }
    return choices;
}

QString keyTitle(const lineage::NodeKey &key)
{
    return core::safeText(QString(key.name).replace(QLatin1Char(lineage::fieldSeparator), QLatin1Char('.')));
}

QString drawingTitle(const lineage::HandDrawing &drawing)
{
    if (const auto *node = std::get_if<lineage::HandNode>(&drawing))
        return HandWordTexts::tr("%1 (%2)", "name and kind of a node").arg(keyTitle(node->key), lineage::kindWord(node->key.kind));
    if (const auto *edge = std::get_if<lineage::HandEdge>(&drawing))
        return HandWordTexts::tr("%1 → %2: %3", "an edge from one node to another, and what it says").arg(keyTitle(edge->from), keyTitle(edge->to), edgeKindWord(edge->kind));
    const auto &copy = std::get<lineage::HandCopy>(drawing);
    return HandWordTexts::tr("copy of %1: %2").arg(keyTitle(copy.source), placeText(copy.place));
}

QString placeText(const lineage::CopyPlace &place)
{
    QStringList parts{HandWordTexts::tr("held by %1").arg(core::safeText(place.holder))};
    for (const QString &part : {place.place, place.region}) {
        if (!part.isEmpty())
            parts += core::safeText(part);
    }
    if (place.since.isValid())
        parts += HandWordTexts::tr("since %1").arg(QLocale().toString(place.since, QLocale::ShortFormat));
    return parts.join(QStringLiteral(", "));
}

} // namespace hallmarker::ui
