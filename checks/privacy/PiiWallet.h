#pragma once

#include <string_view>

namespace hallmarker::checks {

/// Base58Check address of Bitcoin (P2PKH, P2SH).
bool isBase58CheckAddress(std::string_view text);
/// Segregated-witness address with a Bech32 (BIP 173) or Bech32m (BIP 350) checksum.
bool isBech32Address(std::string_view text);
/// Ethereum address with the mixed-case checksum of ERC-55.
bool isEthereumAddress(std::string_view text);

} // namespace hallmarker::checks
