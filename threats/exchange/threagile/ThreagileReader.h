#pragma once

#include "threats/exchange/SourceFields.h"
#include "threats/exchange/ThreatFormat.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace hallmarker::threats {

/// Reads one Threagile model. Maps from names to objects keep their names; ids are the keys of the model.
class ThreagileReader {
public:
    explicit ThreagileReader(const SourceValue &source) : m_source(source) {}

    core::Result<ImportedModel> run();

private:
    struct Named {
        QString name;
        SourceFields fields;
    };
    std::vector<Named> namedChildren(SourceFields &parent, const QString &key);
    void readData(SourceFields &root);
    void readAssets(SourceFields &root);
    void readLinks(SourceFields &asset, const QString &from);
    void readBoundaries(SourceFields &root);
    void readRiskCategories(SourceFields &root, const QString &section);
    void readTracking(SourceFields &root);
    QString takeKey(SourceFields &fields);
    QStringList known(SourceFields &fields, const QString &key, const QSet<QString> &ids);

    const SourceValue &m_source;
    std::optional<core::Error> m_error;
    ImportedModel m_read;
    QSet<QString> m_keys;
    QSet<QString> m_data;
    QSet<QString> m_assets;
    QSet<QString> m_boundaries;
    QSet<QString> m_threats;
    std::vector<std::unique_ptr<SourcePlace>> m_places; ///< of the maps between a section and its things
};

/// The id that Threagile gives a link: "some-component>some-traffic".
QString threagileLinkId(const QString &asset, const QString &title);
/// Whether a protocol of Threagile is an encrypted one.
bool isEncryptedProtocol(const QString &protocol);

} // namespace hallmarker::threats
