#pragma once

#include "core/digest/Digest.h"
#include "inventory/connectors/Connection.h"

#include <QByteArray>

#include <functional>
#include <memory>

namespace hallmarker::inventory {

/// One thing to be written: what it is there, what is sent, and how.
struct RemoteCall {
    QString entity;           ///< stable name of what is written: an urn and its aspect, an edge ...
    QByteArray method = "POST";
    QString path;             ///< below the address of the connection
    QByteArray body;          ///< exactly these bytes
    QList<std::pair<QByteArray, QByteArray>> headers;
    core::Digest digest;      ///< of what is written, for the question whether it was written before
    bool mayBeBatched = false;
};

/// Asks the server for a JSON document: path with query, below the address of the connection.
using RemoteGet = std::function<core::Result<QByteArray>(const QString &path)>;

/// One page or answer, in a form that an importer of `format` reads.
struct PulledDocument {
    QString source; ///< the path it came from
    QByteArray bytes;
};

/// How one platform wants to be spoken to. Knows requests and pages, not lineage: documents come from an exporter and go to
/// an importer of the named format.
class RemotePlatform {
public:
    static std::unique_ptr<RemotePlatform> of(Platform platform);
    virtual ~RemotePlatform() = default;

    virtual QString pushFormat() const = 0; ///< "datahub", "openlineage" ... of the exporter
    virtual QString pullFormat() const = 0; ///< of the importer
    /// A harmless question that needs a right token.
    virtual QString probePath() const = 0;
    /// Takes an export apart, in the order in which it has to be written.
    virtual core::Result<QList<RemoteCall>> calls(const QByteArray &document) const = 0;
    /// The bytes to send at last; a platform that names things by its own ids looks them up here.
    virtual core::Result<QByteArray> finalBody(const RemoteCall &call, const RemoteGet &) const { return call.body; }
    virtual qsizetype largestBatch() const { return 1; }
    /// Several calls in one.
    virtual RemoteCall batch(const QList<RemoteCall> &calls) const { return calls.first(); }
    /// Everything that the server says about lineage, page by page.
    virtual core::Result<QList<PulledDocument>> pull(const RemoteGet &get) const = 0;

    static constexpr int mostPages = 1000;
};

} // namespace hallmarker::inventory
