#pragma once

#include <cstddef>
#include <vector>

namespace hallmarker::checks {

/// The discrete Fourier transform of 2^n complex numbers, for convolutions: forward() leaves the frequencies in bit-reversed
/// order and inverse() takes them so, which saves the reordering. Real and imaginary parts lie apart.
class FourierTransform {
public:
    /// `size` is a power of two.
    explicit FourierTransform(std::size_t size);

    std::size_t size() const { return m_size; }
    void forward(double *real, double *imaginary) const;
    /// Includes the division by the size.
    void inverse(double *real, double *imaginary) const;
    /// Where the frequency lies that is the negative of that at a place: real sequences have conjugate values there.
    static std::size_t mirrored(std::size_t place);

private:
    void forwardBlock(double *real, double *imaginary, std::size_t size) const;
    void inverseBlock(double *real, double *imaginary, std::size_t size) const;

    std::size_t m_size;
    std::vector<double> m_cosines; ///< of each level, the roots of 2h at h
    std::vector<double> m_sines;
};

} // namespace hallmarker::checks
