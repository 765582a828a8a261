#include "core/yaml/YamlReader.h"

#include "core/yaml/YamlScalar.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>

#include <yaml-cpp/emitterstyle.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <sstream>
#include <vector>

namespace hallmarker::core {

namespace {

/// Carries our own refusal through the parser, which offers no other way to stop it. Never leaves readYaml.
struct YamlRefusal {
    Error error;
};

QString yamlText(const char *text)
{
    return QCoreApplication::translate("Yaml", text);
}

} // namespace

/// Builds the JSON value from the parser's events: no tree of the library's own, so that budgets hold while parsing.
class YamlBuilder final : public YAML::EventHandler {
public:
    YamlBuilder(const QString &file, const YamlLimits &limits) : m_limits(limits) { m_document.m_file = file; }

    YamlDocument take() { return std::move(m_document); }
    bool hasDocument() const { return m_documents > 0; }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (++m_documents > 1)
            refuse(ErrorKind::Invalid, mark, yamlText(QT_TRANSLATE_NOOP("Yaml", "A second document begins here; a file holds exactly one.")));
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        count(mark, 1);
        finishScalar(mark, anchor, QJsonValue(QJsonValue::Null), QString());
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchors.constFind(anchor);
        if (known == m_anchors.constEnd())
            refuse(ErrorKind::Invalid, mark, yamlText(QT_TRANSLATE_NOOP("Yaml", "This alias stands inside of its own anchor.")));
        count(mark, known->nodes);
        if (!m_levels.empty())
            m_levels.back().nodes += known->nodes - 1; // attach() adds the node itself
        if (wantsKey() && !known->value.isString())
            refuseKey(mark);
        if (m_levels.size() + static_cast<std::size_t>(known->depth) > static_cast<std::size_t>(m_limits.maxDepth))
            refuseDepth(mark);
        noteDepth(known->depth);
        finishScalar(mark, 0, known->value, known->value.toString());
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, const std::string &value) override
    {
        count(mark, 1);
        const QString text = QString::fromStdString(value);
        finishScalar(mark, anchor, typed(mark, tag, text), text);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        requireTag(mark, tag, "tag:yaml.org,2002:seq");
        open(mark, anchor, false);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override
    {
        requireTag(mark, tag, "tag:yaml.org,2002:map");
        open(mark, anchor, true);
    }
    void OnMapEnd() override { close(); }

private:
    struct Level {
        bool isMap = false;
        bool hasKey = false;
        QString key;
        QString pointer;
        YAML::anchor_t anchor = 0;
        YAML::Mark mark;
        QJsonObject object;
        QJsonArray array;
        QHash<QString, qint64> keyLines;
        qint64 nodes = 1;
        int depth = 1;
    };
    struct Anchored {
        QJsonValue value;
        qint64 nodes = 1;
        int depth = 0;
    };

    [[noreturn]] void refuse(ErrorKind kind, const YAML::Mark &mark, const QString &message) const
    {
        throw YamlRefusal{Error(kind, message, {}, {.file = m_document.m_file, .line = mark.line + 1, .column = mark.column + 1})};
    }
    [[noreturn]] void refuseKey(const YAML::Mark &mark) const
    {
        refuse(ErrorKind::Invalid, mark, yamlText(QT_TRANSLATE_NOOP("Yaml", "A key must be one piece of text.")));
    }
    [[noreturn]] void refuseDepth(const YAML::Mark &mark) const
    {
        refuse(ErrorKind::LimitExceeded, mark,
               yamlText(QT_TRANSLATE_NOOP("Yaml", "The document is nested more than %1 levels deep.")).arg(m_limits.maxDepth));
    }
    void count(const YAML::Mark &mark, qint64 nodes)
    {
        m_nodes += nodes;
        if (m_nodes > m_limits.maxNodes)
            refuse(ErrorKind::LimitExceeded, mark,
                   yamlText(QT_TRANSLATE_NOOP("Yaml", "The document has more than %1 values, repeated aliases included.")).arg(m_limits.maxNodes));
    }
    void requireTag(const YAML::Mark &mark, const std::string &tag, const char *expected) const
    {
        if (!tag.empty() && tag != "?" && tag != "!" && tag != expected)
            refuse(ErrorKind::Invalid, mark,
                   yamlText(QT_TRANSLATE_NOOP("Yaml", "The tag \"%1\" is not known here.")).arg(QString::fromStdString(tag)));
    }
    QJsonValue typed(const YAML::Mark &mark, const std::string &tag, const QString &text) const
    {
        if (tag == "!" || tag == "tag:yaml.org,2002:str")
            return text;
        static const char *const typedTags[] = {"tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool", "tag:yaml.org,2002:null"};
        if (!tag.empty() && tag != "?" && std::find(std::begin(typedTags), std::end(typedTags), tag) == std::end(typedTags))
            refuse(ErrorKind::Invalid, mark,
                   yamlText(QT_TRANSLATE_NOOP("Yaml", "The tag \"%1\" is not known here.")).arg(QString::fromStdString(tag)));
        const std::optional<QJsonValue> value = resolvePlainYamlScalar(text);
        if (!value)
            refuse(ErrorKind::Invalid, mark,
                   yamlText(QT_TRANSLATE_NOOP("Yaml", "\"%1\" is a number that cannot be kept exactly. Put it in quotes when it is text.")).arg(text.left(60)));
        return *value;
    }

    bool wantsKey() const { return !m_levels.empty() && m_levels.back().isMap && !m_levels.back().hasKey; }
    void noteDepth(int depth)
    {
        if (!m_levels.empty())
            m_levels.back().depth = std::max(m_levels.back().depth, depth + 1);
    }
    QString childPointer() const
    {
        if (m_levels.empty())
            return {};
        const Level &level = m_levels.back();
        return level.isMap ? jsonPointer(level.pointer, level.key) : jsonPointer(level.pointer, level.array.size());
    }
    void notePlace(const QString &pointer, const YAML::Mark &mark)
    {
        if (!m_document.m_places.contains(pointer)) // a key was there before its value
            m_document.m_places.insert(pointer, {mark.line + 1, mark.column + 1});
    }

    void finishScalar(const YAML::Mark &mark, YAML::anchor_t anchor, const QJsonValue &value, const QString &text)
    {
        if (!wantsKey()) {
            notePlace(childPointer(), mark);
            if (anchor != 0)
                m_anchors.insert(anchor, {value, 1, 0});
            attach(value);
            return;
        }
        if (anchor != 0)
            m_anchors.insert(anchor, {value, 1, 0});
        Level &level = m_levels.back();
        if (value.isNull())
            refuseKey(mark);
        if (text == QStringLiteral("<<"))
            refuse(ErrorKind::Invalid, mark, yamlText(QT_TRANSLATE_NOOP("Yaml", "Merge keys (\"<<\") are not read. Write the keys out.")));
        if (const auto first = level.keyLines.constFind(text); first != level.keyLines.constEnd())
            refuse(ErrorKind::Invalid, mark,
                   yamlText(QT_TRANSLATE_NOOP("Yaml", "The key \"%1\" stands here a second time; the first is in line %2.")).arg(text.left(120)).arg(*first));
        level.keyLines.insert(text, mark.line + 1);
        level.key = text;
        level.hasKey = true;
        notePlace(childPointer(), mark);
    }
    void open(const YAML::Mark &mark, YAML::anchor_t anchor, bool isMap)
    {
        count(mark, 1);
        if (wantsKey())
            refuseKey(mark);
        if (m_levels.size() >= static_cast<std::size_t>(m_limits.maxDepth))
            refuseDepth(mark);
        const QString pointer = childPointer();
        notePlace(pointer, mark);
        Level level;
        level.isMap = isMap;
        level.pointer = pointer;
        level.anchor = anchor;
        level.mark = mark;
        m_levels.push_back(std::move(level));
    }
    void close()
    {
        Level level = std::move(m_levels.back());
        m_levels.pop_back();
        const QJsonValue value = level.isMap ? QJsonValue(level.object) : QJsonValue(level.array);
        if (level.anchor != 0)
            m_anchors.insert(level.anchor, {value, level.nodes, level.depth});
        if (!m_levels.empty())
            m_levels.back().nodes += level.nodes - 1;
        noteDepth(level.depth);
        attach(value);
    }
    void attach(const QJsonValue &value)
    {
        if (m_levels.empty()) {
            m_document.m_root = value;
            return;
        }
        Level &level = m_levels.back();
        ++level.nodes;
        if (level.isMap) {
            level.object.insert(level.key, value);
            level.hasKey = false;
        } else {
            level.array.append(value);
        }
    }

    YamlLimits m_limits;
    YamlDocument m_document;
    std::vector<Level> m_levels;
    QHash<YAML::anchor_t, Anchored> m_anchors;
    qint64 m_nodes = 0;
    int m_documents = 0;
};

ErrorLocation YamlDocument::locate(const QString &pointer) const
{
    ErrorLocation where{.file = m_file, .pointer = pointer};
    for (QString at = pointer;; at = at.left(at.lastIndexOf(QLatin1Char('/')))) {
        if (const auto place = m_places.constFind(at); place != m_places.constEnd()) {
            where.line = place->first;
            where.column = place->second;
            return where;
        }
        if (at.isEmpty())
            return where;
    }
}

Result<YamlDocument> readYaml(const QByteArray &bytes, const QString &file, const YamlLimits &limits)
{
    if (bytes.size() > limits.maxBytes)
        return Error(ErrorKind::LimitExceeded,
                     yamlText(QT_TRANSLATE_NOOP("Yaml", "The YAML document has %1 bytes; at most %2 are read.")).arg(bytes.size()).arg(limits.maxBytes),
                     {}, {.file = file});
    // The library replaces bad bytes silently; two readers would then see two different documents.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(bytes);
    if (decoder.hasError() || decoded.contains(QChar::Null)) {
        const qsizetype bad = decoder.hasError() ? decoded.indexOf(QChar::ReplacementCharacter) : decoded.indexOf(QChar::Null);
        const QStringView before = QStringView(decoded).left(std::max<qsizetype>(bad, 0));
        return Error(ErrorKind::Unreadable, yamlText(QT_TRANSLATE_NOOP("Yaml", "The document is not valid UTF-8 text.")), {},
                     {.file = file, .line = before.count(QLatin1Char('\n')) + 1});
    }

    YamlBuilder builder(file, limits);
    try {
        std::istringstream stream(bytes.toStdString());
        YAML::Parser parser(stream);
        // Once for the document, once more to see that nothing follows; never until the library says it is done.
        if (parser.HandleNextDocument(builder))
            parser.HandleNextDocument(builder);
    } catch (const YamlRefusal &refusal) {
        return refusal.error;
    } catch (const YAML::Exception &exception) {
        ErrorLocation where{.file = file};
        if (!exception.mark.is_null()) {
            where.line = exception.mark.line + 1;
            where.column = exception.mark.column + 1;
        }
        return Error(ErrorKind::Unreadable,
                     yamlText(QT_TRANSLATE_NOOP("Yaml", "This is not valid YAML: %1.")).arg(QString::fromStdString(exception.msg)), {}, where);
    } catch (const std::exception &exception) {
        return Error(ErrorKind::Unreadable, yamlText(QT_TRANSLATE_NOOP("Yaml", "The YAML document could not be read.")),
                     QString::fromUtf8(exception.what()), {.file = file});
    }
    if (!builder.hasDocument())
        return Error(ErrorKind::Unreadable, yamlText(QT_TRANSLATE_NOOP("Yaml", "The YAML document is empty.")), {}, {.file = file});
    return builder.take();
}

Result<YamlDocument> readYamlFile(const QString &path, const YamlLimits &limits)
{
    QFile file(path);
    if (!file.exists())
        return Error(ErrorKind::NotFound, yamlText(QT_TRANSLATE_NOOP("Yaml", "The file \"%1\" does not exist.")).arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Io, yamlText(QT_TRANSLATE_NOOP("Yaml", "The file \"%1\" cannot be read: %2.")).arg(path, file.errorString()));
    const QByteArray bytes = file.read(limits.maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return Error(ErrorKind::Io, yamlText(QT_TRANSLATE_NOOP("Yaml", "The file \"%1\" cannot be read: %2.")).arg(path, file.errorString()));
    return readYaml(bytes, path, limits);
}

QString jsonPointer(const QString &parent, const QString &key)
{
    QString escaped = key;
    escaped.replace(QLatin1Char('~'), QStringLiteral("~0")).replace(QLatin1Char('/'), QStringLiteral("~1"));
    return QString(parent + QLatin1Char('/') + escaped);
}

QString jsonPointer(const QString &parent, qsizetype index)
{
    return QString(parent + QLatin1Char('/') + QString::number(index));
}

} // namespace hallmarker::core
