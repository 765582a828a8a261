#include "threats/diagram/NodeFace.h"

#include "threats/diagram/DiagramTexts.h"
#include "threats/diagram/KindMark.h"
#include "threats/diagram/KindWords.h"
#include "threats/diagram/NodeOutline.h"

namespace hallmarker::threats {

using core::PictureInk;
using core::PictureItem;
using core::PictureText;

namespace {

constexpr double nameSize = 13;
constexpr double nameLine = 16;
constexpr double kindSize = 10.5;
constexpr double kindLine = 14;
constexpr double markSide = 15;
constexpr double pillHeight = 17;

void addPill(PictureItem &item, const QString &text, PictureInk ink, PictureInk ground, QPointF &rightMiddle)
{
    const double width = core::estimatedWidth(text, 10.5) + 14;
    const QRectF pill(rightMiddle.x() - width, rightMiddle.y() - pillHeight / 2, width, pillHeight);
    item.shapes.append(core::pictureRect(pill, pillHeight / 2, ground, ink, 1.2));
    item.texts.append({pill.center(), text, 10.5, width - 4, PictureText::Align::Middle, ink, true});
    rightMiddle.rx() -= width + 3;
}

core::PictureShape outlineOf(DfdShape shape, const QRectF &rect, bool isOut)
{
    core::PictureShape outline = isRoundNode(shape, rect) ? core::pictureEllipse(rect, PictureInk::Box, PictureInk::BoxLine, 1.5)
                                                           : core::pictureRect(rect, nodeRadius(shape, rect), PictureInk::Box, shape == DfdShape::Store ? PictureInk::None : PictureInk::BoxLine, 1.5);
    if (isOut) {
        outline.fill = PictureInk::Head;
        outline.dash = core::PictureDash::Dashed;
    }
    return outline;
}

} // namespace

QString badgeWords(const ThreatBadge &badge)
{
    QStringList words;
    if (badge.critical > 0)
        words += DiagramTexts::tr("%n critical", "open threats", badge.critical);
    if (badge.high > 0)
        words += DiagramTexts::tr("%n high", "open threats", badge.high);
    if (badge.medium > 0)
        words += DiagramTexts::tr("%n medium", "open threats", badge.medium);
    if (badge.low > 0)
        words += DiagramTexts::tr("%n low", "open threats", badge.low);
    if (badge.unanswered > 0)
        words += DiagramTexts::tr("%n to answer", "questions that decide about threats", badge.unanswered);
    return words.join(QStringLiteral(", "));
}

void addBadge(PictureItem &item, const ThreatBadge &badge, QPointF rightMiddle)
{
    if (badge.unanswered > 0)
        addPill(item, QStringLiteral("? %1").arg(badge.unanswered), PictureInk::Info, PictureInk::InfoTint, rightMiddle);
    const int lower = badge.critical > 0 ? badge.high + badge.medium + badge.low : badge.high > 0 ? badge.medium + badge.low : badge.medium > 0 ? badge.low : 0;
    const QString more = lower > 0 ? QStringLiteral(" +%1").arg(lower) : QString();
    if (badge.critical > 0)
        addPill(item, DiagramTexts::tr("%n critical", "open threats", badge.critical) + more, PictureInk::Fail, PictureInk::FailTint, rightMiddle);
    else if (badge.high > 0)
        addPill(item, DiagramTexts::tr("%n high", "open threats", badge.high) + more, PictureInk::Fail, PictureInk::FailTint, rightMiddle);
    else if (badge.medium > 0)
        addPill(item, DiagramTexts::tr("%n medium", "open threats", badge.medium) + more, PictureInk::Warn, PictureInk::WarnTint, rightMiddle);
    else if (badge.low > 0)
        addPill(item, DiagramTexts::tr("%n low", "open threats", badge.low) + more, PictureInk::Muted, PictureInk::Head, rightMiddle);
}

PictureItem elementFace(const Element &element, const QRectF &rect, bool isPinned, const ThreatBadge &badge)
{
    const QString kind = elementKindWord(element.kind, element.shape);
    PictureItem item;
    item.id = element.key;
    item.bounds = rect;
    QStringList told{element.name.isEmpty() ? DiagramTexts::tr("(no name)") : element.name, kind};
    if (element.isOutOfScope)
        told += DiagramTexts::tr("out of scope");
    if (!badge.isEmpty())
        told += badgeWords(badge);
    item.title = told.join(QStringLiteral(", "));
    item.shapes.append(outlineOf(element.shape, rect, element.isOutOfScope));
    if (element.shape == DfdShape::Store) {
        for (const double y : {rect.top(), rect.top() + 3.5, rect.bottom() - 3.5, rect.bottom()}) {
            item.shapes.append(core::pictureLine({{rect.left(), y}, {rect.right(), y}}, PictureInk::BoxLine, y == rect.top() || y == rect.bottom() ? 1.6 : 1));
            if (element.isOutOfScope)
                item.shapes.last().dash = core::PictureDash::Dashed;
        }
    }
    // From the middle: mark, name, kind. What does not fit is left out, the name last.
    const double inset = isRoundNode(element.shape, rect) ? rect.width() * 0.12 : element.shape == DfdShape::Process ? 12 : 8;
    const double width = std::max(10.0, rect.width() - 2 * inset);
    const double room = rect.height() - (element.shape == DfdShape::Store ? 12 : 6);
    const QList<core::PictureShape> marks = kindMark(element.kind, QRectF(0, 0, markSide, markSide));
    const bool hasMark = !marks.isEmpty() && room >= markSide + 4 + nameLine;
    double left = room - (hasMark ? markSide + 4 : 0);
    const bool hasKind = !element.kind.isEmpty() && left >= nameLine + kindLine;
    left -= hasKind ? kindLine : 0;
    const QStringList lines = core::wrappedText(element.name.isEmpty() ? DiagramTexts::tr("(no name)") : element.name, nameSize, width, std::max(1, std::min(4, static_cast<int>(left / nameLine))));
    const double height = (hasMark ? markSide + 4 : 0) + static_cast<double>(lines.size()) * nameLine + (hasKind ? kindLine : 0);
    double y = rect.center().y() - height / 2;
    const double x = rect.center().x();
    if (hasMark) {
        item.shapes += kindMark(element.kind, QRectF(x - markSide / 2, y, markSide, markSide));
        y += markSide + 4;
    }
    for (const QString &line : lines) {
        item.texts.append({{x, y + nameLine / 2}, line, nameSize, width + 8, PictureText::Align::Middle, element.isOutOfScope ? PictureInk::Muted : PictureInk::Text, true});
        y += nameLine;
    }
    if (hasKind)
        item.texts.append({{x, y + kindLine / 2}, core::wrappedText(kind, kindSize, width, 1).value(0), kindSize, width + 8, PictureText::Align::Middle, PictureInk::Muted, false});
    if (isPinned) // a pin: auto layout leaves it here
        item.shapes.append(core::pictureEllipse(QRectF(rect.left() + 5, rect.top() + 7, 5, 5), PictureInk::Muted, PictureInk::None));
    addBadge(item, badge, {rect.right() + 4, rect.top() - 2});
    return item;
}

PictureItem noteFace(const Note &note, const QRectF &rect)
{
    PictureItem item;
    item.id = note.key;
    item.title = note.text;
    item.bounds = rect;
    item.shapes.append(core::pictureRect(rect, 3, PictureInk::Head, PictureInk::None));
    item.shapes.append(core::pictureLine({rect.topLeft(), rect.bottomLeft()}, PictureInk::Info, 3));
    const QStringList lines = core::wrappedText(note.text, 12, std::max(20.0, rect.width() - 18), std::max(1, static_cast<int>((rect.height() - 6) / 15)));
    double y = rect.top() + 12;
    for (const QString &line : lines) {
        item.texts.append({{rect.left() + 11, y}, line, 12, rect.width() - 14, PictureText::Align::Left, PictureInk::Text, false});
        y += 15;
    }
    return item;
}

} // namespace hallmarker::threats
