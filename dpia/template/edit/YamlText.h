#pragma once

#include "core/yaml/YamlReader.h"
#include "dpia/template/edit/YamlOutline.h"

#include <QJsonObject>

namespace hallmarker::dpia {

/// A YAML text that is changed in one place at a time: comments, order, quotes and unknown keys elsewhere stay as they are. Each
/// change is read again and compared with what it should have done; one that did anything else is refused and the text stays.
class YamlText {
public:
    explicit YamlText(QString text, QString file = {}) : m_text(std::move(text)), m_file(std::move(file)) {}

    const QString &text() const { return m_text; }
    void setText(const QString &text) { m_text = text; }

    /// Sets a key of the map at a pointer; undefined takes it away. `order`: where a new key goes among those that are there.
    core::Result<void> set(const QString &map, const QString &key, const QJsonValue &value, const QStringList &order = {});
    /// Puts an item into the list under a key of a map, which is made when it is not there.
    core::Result<void> insert(const QString &map, const QString &key, int index, const QJsonObject &item, const QStringList &order = {});
    /// Takes an item out of its list; the last one takes the key along.
    core::Result<void> remove(const QString &item);
    /// Exchanges an item with the next (1) or former (-1) one, comments above them included.
    core::Result<void> move(const QString &item, int step);

    /// A value as YAML for a place at a column, inside of braces or not. Begins without a line break unless it is a block.
    static QString yamlOf(const QJsonValue &value, int column, bool isFlow);

private:
    core::Result<void> become(const QString &text, const QJsonValue &expected);
    core::Result<QJsonValue> root() const;

    QString m_text;
    QString m_file;
};

} // namespace hallmarker::dpia
