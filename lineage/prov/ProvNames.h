#pragma once

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace hallmarker::lineage {

/// A qualified name taken apart.
struct ProvName {
    QString space; ///< the URI of its prefix; the prefix itself where the document does not declare it
    QString local;

    QString uri() const { return space + local; }
};

/// The prefixes that are in force: those of the document, under those of the bundle.
class ProvNames {
public:
    /// `blankSpace`: where names of the form _:x belong; they mean something in one document only.
    explicit ProvNames(QString blankSpace) : m_blankSpace(std::move(blankSpace)) {}

    void add(const QJsonObject &prefixes);
    ProvName expand(const QString &name) const;
    bool declares(const QString &name) const;

private:
    QString m_blankSpace;
    QMap<QString, QString> m_prefixes;
};

/// The texts of a PROV-JSON value: a string, a typed literal {"$", "type"}, or an array of them.
QStringList provTexts(const QJsonValue &value);
QString provText(const QJsonValue &value);

} // namespace hallmarker::lineage
