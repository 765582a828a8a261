#pragma once

#include "threats/exchange/SourceFields.h"
#include "threats/exchange/ThreatFormat.h"
#include "threats/exchange/threatdragon/DragonWords.h"

#include <QHash>
#include <QSet>

namespace hallmarker::threats {

/// Reads one Threat Dragon file.
class DragonReader {
public:
    explicit DragonReader(const SourceValue &source) : m_source(source) {}

    core::Result<ImportedModel> run();

private:
    struct Cell {
        SourceFields fields;
        SourceFields data;    ///< the cell itself in generation 1
        QString id;
        QString key;          ///< in the model
        DragonCell sort;
        QJsonObject foreign;  ///< what becomes NodePlace::foreign or LinePlace::foreign
    };

    struct End {
        QString id;
        QString key;
    };

    void readDiagram(SourceFields &diagram, qsizetype index);
    void readNode(Cell &cell, DiagramLayout &layout);
    void readLine(Cell &cell, DiagramLayout &layout, const QHash<QString, std::size_t> &byId, const std::vector<Cell> &cells);
    void readThreats(Cell &cell, const QString &on);
    void readThreat(SourceFields &fields, const QString &on, qsizetype index);
    Attributes readFlags(Cell &cell);
    QJsonObject meaningOf(const Cell &cell) const;
    QString takeKey(const QString &wanted);
    End end(Cell &cell, const QString &name, std::optional<QPointF> &point, QString &port, const QHash<QString, std::size_t> &byId, const std::vector<Cell> &cells);

    const SourceValue &m_source;
    std::optional<core::Error> m_error;
    ImportedModel m_read;
    QSet<QString> m_keys;
    QSet<QString> m_threatKeys;
    bool m_isFirst = false;   ///< generation 1
};

} // namespace hallmarker::threats
