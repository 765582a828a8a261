#pragma once

#include "core/random/RandomStream.h"
#include "core/table/Table.h"

namespace hallmarker::checks {

/// Samples of one side, as the model takes them.
struct FederatedSamples {
    std::vector<double> x;          ///< rows of `width` inputs
    std::vector<int> y;
    std::size_t size() const { return y.size(); }
};

/// A table as clients and a server hold it. The server's records are held out: on them accuracy is measured, and from them the
/// scale and the categories of the features are taken, so that nothing of the clients is told by them.
struct FederatedData {
    FederatedSamples clients, server;
    std::vector<std::string> owners; ///< value of the owner column of each record of the clients; empty without one
    QStringList classNames;
    QStringList inputNames;
    int width = 0;
    qint64 withoutAnswer = 0;        ///< records left out

    struct Choice {
        QString label;
        QStringList features;        ///< empty: all other columns
        QString owner;               ///< column that names the client; may be empty
        double heldOut = 0.3;
        core::Seed seed;
    };
    static core::Result<FederatedData> of(const core::Table &table, const Choice &choice);
};

} // namespace hallmarker::checks
