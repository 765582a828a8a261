#include "dpia/template/edit/YamlText.h"

#include "core/yaml/YamlFields.h"
#include "core/yaml/YamlScalar.h"
#include "dpia/template/TemplateTexts.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace hallmarker::dpia {

namespace {

using NodeKind = YamlOutlineNode::Kind;
constexpr core::YamlLimits editLimits{.maxBytes = 2LL << 20, .maxDepth = 32, .maxNodes = 200'000};

/// Whether a text can stand without quotes and is the same text when it is read.
bool isPlainText(const QString &text, bool isFlow)
{
    static const QRegularExpression harmless(QStringLiteral(R"(^[\p{L}\p{N}(/][^\x00-\x1f\x7f\x{85}\x{2028}\x{2029}\x{feff}]*$)"), QRegularExpression::UseUnicodePropertiesOption);
    if (text != text.trimmed() || !harmless.match(text).hasMatch() || text.contains(QStringLiteral(": ")) || text.contains(QStringLiteral(" #")) || text.endsWith(QLatin1Char(':')))
        return false;
    if (isFlow && (text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('[')) || text.contains(QLatin1Char(']')) || text.contains(QLatin1Char('{')) || text.contains(QLatin1Char('}')) || text.contains(QLatin1Char('?')) || text.contains(QLatin1Char(':')) || text.contains(QLatin1Char('#'))))
        return false;
    const auto read = core::resolvePlainYamlScalar(text);
    return read && read->isString();
}

QString quotedText(const QString &text)
{
    QString quoted = QStringLiteral("\"");
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || c == QLatin1Char('\\'))
            quoted += QLatin1Char('\\') + QString(c);
        else if (c == QLatin1Char('\n'))
            quoted += QStringLiteral("\\n");
        else if (c == QLatin1Char('\t'))
            quoted += QStringLiteral("\\t");
        else if (c.unicode() < 0x20 || c.unicode() == 0x7f || c.unicode() == 0x85 || c.unicode() == 0x2028 || c.unicode() == 0x2029 || c.unicode() == 0xfeff)
            quoted += QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0'));
        else
            quoted += c;
    }
    return QString(quoted + QLatin1Char('"'));
}

/// Keys in the order in which people write them.
QStringList writtenKeys(const QJsonObject &object)
{
    static const QStringList first{QStringLiteral("key"), QStringLiteral("value"), QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("type"), QStringLiteral("text"), QStringLiteral("label")};
    QStringList keys;
    for (const QString &key : first)
        if (object.contains(key))
            keys += key;
    for (const QString &key : object.keys())
        if (!keys.contains(key))
            keys += key;
    return keys;
}

QString blockLines(const QJsonObject &object, int column)
{
    QStringList lines;
    for (const QString &key : writtenKeys(object)) {
        const QString value = YamlText::yamlOf(object.value(key), column, false);
        lines += QString((isPlainText(key, false) ? key : quotedText(key)) + QLatin1Char(':') + (value.startsWith(QLatin1Char('\n')) ? value : QString(QLatin1Char(' ') + value)));
    }
    return lines.join(QString(QLatin1Char('\n') + QString(column, QLatin1Char(' '))));
}

/// Changes the value at a pointer of a JSON tree.
QJsonValue changedAt(const QJsonValue &root, const QStringList &path, const std::function<QJsonValue(const QJsonValue &)> &change)
{
    if (path.isEmpty())
        return change(root);
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        const int index = path.constFirst().toInt();
        array.replace(index, changedAt(array.at(index), path.mid(1), change));
        return array;
    }
    QJsonObject object = root.toObject();
    object.insert(path.constFirst(), changedAt(object.value(path.constFirst()), path.mid(1), change));
    return object;
}

QStringList pathOf(const QString &pointer)
{
    QStringList path;
    if (pointer.isEmpty())
        return path;
    for (QString segment : pointer.mid(1).split(QLatin1Char('/')))
        path += segment.replace(QStringLiteral("~1"), QStringLiteral("/")).replace(QStringLiteral("~0"), QStringLiteral("~"));
    return path;
}

int lineBegin(const QString &text, int pos)
{
    return pos == 0 ? 0 : int(text.lastIndexOf(QLatin1Char('\n'), pos - 1)) + 1;
}

/// Behind the line break of the line; the end of the text when it has none.
int lineAfter(const QString &text, int pos)
{
    const int end = int(text.indexOf(QLatin1Char('\n'), pos));
    return end < 0 ? int(text.size()) : end + 1;
}

/// Begin of the comments and empty lines right above a line.
int commentsAbove(const QString &text, int line)
{
    while (line > 0) {
        const int above = lineBegin(text, line - 1);
        const QString words = text.mid(above, line - above).trimmed();
        if (!words.isEmpty() && !words.startsWith(QLatin1Char('#')))
            break;
        line = above;
    }
    return line;
}

/// As lines of their own, also behind a last line that has no line break.
void insertLines(QString &text, int at, const QString &lines)
{
    const bool isUnended = at == text.size() && !text.isEmpty() && !text.endsWith(QLatin1Char('\n'));
    text.insert(at, QString((isUnended ? QStringLiteral("\n") : QString()) + lines + QLatin1Char('\n')));
}

core::Error onlyAsText()
{
    return core::Error(core::ErrorKind::Invalid, TemplateTexts::tr("This change cannot be made without touching more than it should. Make it in the text."));
}

struct ListItem {
    const YamlOutlineNode *list;
    const YamlOutlineEntry *entry;
    int place;
};

core::Result<ListItem> listItem(const YamlOutline &outline, const QString &pointer)
{
    ListItem found{};
    found.entry = outline.entryAt(pointer, &found.list, &found.place);
    if (found.entry == nullptr || found.list->kind != NodeKind::List)
        return onlyAsText();
    return found;
}

} // namespace

QString YamlText::yamlOf(const QJsonValue &value, int column, bool isFlow)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isString()) {
        const QString text = value.toString();
        return isPlainText(text, isFlow) ? text : quotedText(text);
    }
    const bool isSimpleList = value.isArray() && !(value.toArray().isEmpty()) && !value.toArray().first().isObject();
    if (isFlow || isSimpleList || (value.isArray() && value.toArray().isEmpty())) {
        QStringList parts;
        if (value.isArray()) {
            for (const QJsonValue &one : value.toArray())
                parts += yamlOf(one, column, true);
            return QStringLiteral("[%1]").arg(parts.join(QStringLiteral(", ")));
        }
        for (const QString &key : writtenKeys(value.toObject()))
            parts += QStringLiteral("%1: %2").arg(isPlainText(key, true) ? key : quotedText(key), yamlOf(value.toObject().value(key), column, true));
        return QStringLiteral("{%1}").arg(parts.join(QStringLiteral(", ")));
    }
    const QString indent(column + 2, QLatin1Char(' '));
    QString block;
    if (value.isObject())
        return QString(QLatin1Char('\n') + indent + blockLines(value.toObject(), column + 2));
    for (const QJsonValue &one : value.toArray())
        block += QString(QLatin1Char('\n') + indent + QStringLiteral("- ") + blockLines(one.toObject(), column + 4));
    return block;
}

core::Result<QJsonValue> YamlText::root() const
{
    HALLMARKER_ASSIGN(const core::YamlDocument document, core::readYaml(m_text.toUtf8(), m_file, editLimits));
    return document.root();
}

core::Result<void> YamlText::become(const QString &text, const QJsonValue &expected)
{
    const auto document = core::readYaml(text.toUtf8(), m_file, editLimits);
    if (!document || document->root() != expected)
        return onlyAsText();
    m_text = text;
    return {};
}

core::Result<void> YamlText::set(const QString &map, const QString &key, const QJsonValue &value, const QStringList &order)
{
    HALLMARKER_ASSIGN(const QJsonValue before, root());
    HALLMARKER_ASSIGN(const YamlOutline outline, YamlOutline::of(m_text));
    const YamlOutlineNode *node = outline.at(map);
    if (node == nullptr || node->kind != NodeKind::Map || node->entries.empty())
        return onlyAsText();
    const QJsonValue expected = changedAt(before, pathOf(map), [&](const QJsonValue &was) {
        QJsonObject object = was.toObject();
        if (value.isUndefined())
            object.remove(key);
        else
            object.insert(key, value);
        return QJsonValue(object);
    });
    if (expected == before)
        return {};
    QString text = m_text;
    const YamlOutlineEntry *entry = node->entry(key);
    if (entry != nullptr && value.isUndefined()) {
        const auto place = size_t(entry - node->entries.data());
        const bool isLast = place + 1 == node->entries.size();
        if (node->isFlow)
            isLast ? text.remove(place == 0 ? entry->begin : node->entries[place - 1].end, entry->end - (place == 0 ? entry->begin : node->entries[place - 1].end)) : text.remove(entry->begin, node->entries[place + 1].begin - entry->begin);
        else if (const int begin = lineBegin(text, entry->begin); text.mid(begin, entry->begin - begin).trimmed().isEmpty())
            text.remove(begin, lineAfter(text, entry->end) - begin);
        else if (!isLast) // behind a dash: the next key takes its place
            text.remove(entry->begin, node->entries[place + 1].begin - entry->begin);
        return become(text, expected);
    }
    const QString yaml = yamlOf(value, node->column, node->isFlow);
    if (entry != nullptr) {
        const bool hasComment = text.mid(entry->afterMark, entry->value->begin - entry->afterMark).contains(QLatin1Char('#'));
        const int from = hasComment ? entry->value->begin : entry->afterMark;
        const QString space = hasComment || yaml.startsWith(QLatin1Char('\n')) ? QString() : QStringLiteral(" ");
        text.replace(from, entry->end - from, space + yaml);
        return become(text, expected);
    }
    // A new key: behind the last one that the order puts before it.
    const YamlOutlineEntry *behind = &node->entries.back();
    for (const YamlOutlineEntry &one : node->entries) {
        if (order.contains(one.key) && order.indexOf(one.key) < order.indexOf(key))
            behind = &one;
        else if (order.contains(one.key) && order.indexOf(one.key) > order.indexOf(key) && behind == &node->entries.back() && &one != &node->entries.front())
            behind = &one - 1;
    }
    const QString name = isPlainText(key, node->isFlow) ? key : quotedText(key);
    const QString pair = QString(name + QLatin1Char(':') + (yaml.startsWith(QLatin1Char('\n')) ? yaml : QString(QLatin1Char(' ') + yaml)));
    if (node->isFlow) {
        text.insert(behind->end, QStringLiteral(", ") + pair);
    } else {
        insertLines(text, lineAfter(text, behind->end), QString(QString(node->column, QLatin1Char(' ')) + pair));
    }
    return become(text, expected);
}

core::Result<void> YamlText::insert(const QString &map, const QString &key, int index, const QJsonObject &item, const QStringList &order)
{
    HALLMARKER_ASSIGN(const QJsonValue before, root());
    const QString list = core::jsonPointer(map, key);
    const QJsonValue present = core::valueAt(before, list);
    if (!present.isArray() || present.toArray().isEmpty())
        return set(map, key, QJsonArray{item}, order);
    HALLMARKER_ASSIGN(const YamlOutline outline, YamlOutline::of(m_text));
    const YamlOutlineNode *node = outline.at(list);
    if (node == nullptr || node->kind != NodeKind::List || node->entries.empty())
        return onlyAsText();
    const int place = qBound(0, index, int(node->entries.size()));
    const QJsonValue expected = changedAt(before, pathOf(list), [&](const QJsonValue &was) {
        QJsonArray array = was.toArray();
        array.insert(place, item);
        return QJsonValue(array);
    });
    QString text = m_text;
    if (node->isFlow) {
        if (place == 0)
            text.insert(node->entries.front().begin, yamlOf(item, 0, true) + QStringLiteral(", "));
        else
            text.insert(node->entries[size_t(place - 1)].end, QStringLiteral(", ") + yamlOf(item, 0, true));
        return become(text, expected);
    }
    const int at = place == 0 ? lineBegin(text, node->entries.front().begin) : lineAfter(text, node->entries[size_t(place - 1)].end);
    insertLines(text, at, QString(QString(node->column, QLatin1Char(' ')) + QStringLiteral("- ") + blockLines(item, node->column + 2)));
    return become(text, expected);
}

core::Result<void> YamlText::remove(const QString &item)
{
    HALLMARKER_ASSIGN(const QJsonValue before, root());
    HALLMARKER_ASSIGN(const YamlOutline outline, YamlOutline::of(m_text));
    HALLMARKER_ASSIGN(const auto found, listItem(outline, item));
    const auto [list, entry, place] = found;
    const QString listPointer = item.section(QLatin1Char('/'), 0, -2);
    if (list->entries.size() == 1)
        return set(listPointer.section(QLatin1Char('/'), 0, -2), pathOf(listPointer).constLast(), QJsonValue(QJsonValue::Undefined));
    const QJsonValue expected = changedAt(before, pathOf(listPointer), [&](const QJsonValue &was) {
        QJsonArray array = was.toArray();
        array.removeAt(found.place);
        return QJsonValue(array);
    });
    QString text = m_text;
    if (list->isFlow) {
        const bool isLast = place + 1 == int(list->entries.size());
        const int begin = isLast ? list->entries[size_t(place - 1)].end : entry->begin;
        text.remove(begin, (isLast ? entry->end : list->entries[size_t(place + 1)].begin) - begin);
    } else {
        const int begin = lineBegin(text, entry->begin);
        text.remove(begin, lineAfter(text, entry->end) - begin);
    }
    return become(text, expected);
}

core::Result<void> YamlText::move(const QString &item, int step)
{
    HALLMARKER_ASSIGN(const QJsonValue before, root());
    HALLMARKER_ASSIGN(const YamlOutline outline, YamlOutline::of(m_text));
    HALLMARKER_ASSIGN(const auto found, listItem(outline, item));
    const auto [list, entry, place] = found;
    const int upper = step < 0 ? place - 1 : place;
    if (upper < 0 || upper + 1 >= int(list->entries.size()))
        return {};
    const QJsonValue expected = changedAt(before, pathOf(item.section(QLatin1Char('/'), 0, -2)), [&](const QJsonValue &was) {
        QJsonArray array = was.toArray();
        const QJsonValue taken = array.takeAt(upper);
        array.insert(upper + 1, taken);
        return QJsonValue(array);
    });
    const YamlOutlineEntry &a = list->entries[size_t(upper)];
    const YamlOutlineEntry &b = list->entries[size_t(upper + 1)];
    QString text = m_text;
    if (list->isFlow) {
        const QString swapped = text.mid(b.begin, b.end - b.begin) + text.mid(a.end, b.begin - a.end) + text.mid(a.begin, a.end - a.begin);
        text.replace(a.begin, b.end - a.begin, swapped);
        return become(text, expected);
    }
    if (!text.endsWith(QLatin1Char('\n')))
        text += QLatin1Char('\n');
    // Comments above an item go with it.
    const int begin = upper == 0 ? commentsAbove(text, lineBegin(text, a.begin)) : lineAfter(text, list->entries[size_t(upper - 1)].end);
    const int middle = lineAfter(text, a.end);
    const int end = lineAfter(text, b.end);
    text.replace(begin, end - begin, text.mid(middle, end - middle) + text.mid(begin, middle - begin));
    return become(text, expected);
}

} // namespace hallmarker::dpia
