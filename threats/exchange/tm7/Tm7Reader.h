#pragma once

#include "threats/exchange/ThreatFormat.h"
#include "threats/exchange/tm7/XmlTree.h"

#include <QHash>
#include <QSet>

namespace hallmarker::threats {

/// Reads one .tm7 model: diagrams, stencils, connectors, boundaries, threats.
class Tm7Reader {
public:
    Tm7Reader(const XmlTree &root, const QString &file) : m_root(root), m_file(file) {}

    core::Result<ImportedModel> run();

private:
    core::Result<void> readSurface(const XmlTree &surface, qsizetype index);
    core::Result<void> readNode(const XmlTree &value, const QString &where, DiagramLayout &layout);
    core::Result<void> readLine(const XmlTree &value, const QString &where, DiagramLayout &layout);
    void readThreat(const XmlTree &value, const QString &where);
    core::Error error(const XmlTree &at, const QString &where, const QString &message) const;

    const XmlTree &m_root;
    QString m_file;
    ImportedModel m_read;
    QSet<QString> m_keys;
    QSet<QString> m_elements;
};

} // namespace hallmarker::threats
