#pragma once

#include "core/random/RandomStream.h"
#include "core/result/Result.h"

#include <QStringList>

#include <vector>

namespace hallmarker::checks {

/// Which client holds which records.
struct ClientPartition {
    std::vector<std::vector<std::size_t>> records; ///< by client

    std::size_t clients() const { return records.size(); }
    std::size_t emptyClients() const;

    /// Each client gets about equally many records at random.
    static ClientPartition even(std::size_t records, std::size_t clients, core::Seed seed);
    /// Each class is dealt to the clients by shares drawn from Dirichlet(alpha): small alpha, few classes per client (Hsu, Qi and
    /// Brown 2019). Clients may stay empty.
    static ClientPartition skewed(const std::vector<int> &classes, std::size_t clients, double alpha, core::Seed seed);
    /// One client per value, in the order in which values are first seen; a missing value is a client of its own.
    static ClientPartition byValue(const std::vector<std::string> &values);
};

/// Gamma(shape, 1) by Marsaglia and Tsang (2000).
double gammaVariate(double shape, core::RandomStream &random);

} // namespace hallmarker::checks
