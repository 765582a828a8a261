#include "threats/diagram/DriftMarks.h"

#include "threats/diagram/DiagramTexts.h"

#include <algorithm>

namespace hallmarker::threats {

using core::PictureInk;
using core::PictureItem;
using core::PictureText;

namespace {

constexpr double signRadius = 9;
constexpr double legendSize = 11;
constexpr double legendLine = 20;
constexpr double legendGap = 24;
constexpr double legendWidth = 460;

/// Not equal, as on the canvas: told by a sign beside the colour.
void addSign(PictureItem &item, QPointF at)
{
    item.shapes.append(core::pictureEllipse(QRectF(at - QPointF(signRadius, signRadius), QSizeF(2 * signRadius, 2 * signRadius)), PictureInk::Box, PictureInk::Warn, 1.6));
    for (const auto &[from, to] : {std::pair(QPointF(-4, -2), QPointF(4, -2)), std::pair(QPointF(-4, 2), QPointF(4, 2)), std::pair(QPointF(-3, 5), QPointF(3, -5))})
        item.shapes.append(core::pictureLine({at + from, at + to}, PictureInk::Warn, 1.6));
    item.bounds = item.bounds.united(QRectF(at - QPointF(signRadius + 1, signRadius + 1), QSizeF(2 * signRadius + 2, 2 * signRadius + 2)));
}

PictureItem markOf(const DrawnThing &thing, const QString &words)
{
    PictureItem item;
    item.id = thing.key;
    item.title = DiagramTexts::tr("%1: %2", "a thing of the diagram, how it differs from the lineage").arg(thing.name.isEmpty() ? thing.spoken : thing.name, words);
    if (thing.isLine()) {
        item.shapes.append(core::pictureLine(thing.line, PictureInk::Warn, 2));
        item.bounds = thing.rect;
    } else {
        item.bounds = thing.rect.adjusted(-6, -6, 6, 6);
        item.shapes.append(core::pictureRect(thing.rect.adjusted(-5, -5, 5, 5), 7, PictureInk::None, PictureInk::Warn, 2));
    }
    item.shapes.last().dash = core::PictureDash::Dashed;
    addSign(item, thing.isLine() ? thing.line.value(thing.line.size() / 2) : thing.rect.topRight());
    return item;
}

/// One line for each way to differ, and how often it is here.
PictureItem legendOf(const QMap<QString, int> &counts, QPointF topLeft)
{
    PictureItem item;
    item.id = QStringLiteral("legend");
    item.title = DiagramTexts::tr("Where diagram and lineage differ");
    item.bounds = QRectF(topLeft, QSizeF(legendWidth, legendLine));
    item.texts.append({topLeft + QPointF(0, legendLine / 2), item.title, legendSize, legendWidth, PictureText::Align::Left, PictureInk::Text, true});
    double y = topLeft.y() + legendLine;
    for (auto it = counts.begin(); it != counts.end(); ++it) {
        addSign(item, {topLeft.x() + signRadius + 1, y + legendLine / 2});
        const QString text = DiagramTexts::tr("%1 (%n place(s))", "how diagram and lineage differ", *it).arg(it.key());
        for (const QString &line : core::wrappedText(text, legendSize, legendWidth - 28, 2)) {
            item.texts.append({{topLeft.x() + 28, y + legendLine / 2}, line, legendSize, legendWidth - 28, PictureText::Align::Left, PictureInk::Text, false});
            y += legendLine;
        }
    }
    item.bounds.setBottom(y);
    return item;
}

} // namespace

void markDrift(DrawnDiagram &drawn, const QHash<QString, QString> &drift)
{
    QStringList keys = drift.keys();
    std::sort(keys.begin(), keys.end());
    QMap<QString, int> counts;
    const auto add = [&drawn](PictureItem item) {
        drawn.picture.bounds = drawn.picture.bounds.united(item.bounds);
        drawn.picture.items.append(std::move(item));
    };
    for (const QString &key : std::as_const(keys)) {
        const DrawnThing *thing = drawn.thing(key);
        if (thing == nullptr)
            continue;
        ++counts[drift.value(key)];
        add(markOf(*thing, drift.value(key)));
    }
    if (!counts.isEmpty())
        add(legendOf(counts, {drawn.picture.bounds.left(), drawn.picture.bounds.bottom() + legendGap}));
}

} // namespace hallmarker::threats
