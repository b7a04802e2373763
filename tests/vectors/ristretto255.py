"""The group ristretto255 (RFC 9496) on plain integers, for verify.py. Nothing in it takes a constant time."""
from functools import lru_cache

P = 2**255 - 19                                            # the field
Q = 2**252 + 27742317777372353535851937790883648493        # the order of the group
D = -121665 * pow(121666, -1, P) % P


def negative(x):
    return x % P & 1


def absolute(x):
    return -x % P if negative(x) else x % P


SQRT_M1 = pow(2, (P - 1) // 4, P)


def sqrt_ratio(u, v):
    """Whether u/v is a square, and the root that is not negative of u/v or else of SQRT_M1 * u/v."""
    r = u * pow(v, 3, P) * pow(u * pow(v, 7, P), (P - 5) // 8, P) % P
    check = v * r * r % P
    right, flipped, flipped_i = check == u % P, check == -u % P, check == -u * SQRT_M1 % P
    if flipped or flipped_i:
        r = r * SQRT_M1 % P
    return right or flipped, absolute(r)


def root(x):
    square, r = sqrt_ratio(x % P, 1)
    assert square
    return r


INVSQRT_A_MINUS_D = sqrt_ratio(1, -1 - D)[1]
SQRT_AD_MINUS_ONE = -root(-D - 1) % P                      # RFC 9496 takes the odd one of the two roots
IDENTITY = (0, 1, 1, 0)                                    # x, y, z, t with x = X/z, y = Y/z, t = XY/z


def add_points(p, q):
    a, b = (p[1] - p[0]) * (q[1] - q[0]), (p[1] + p[0]) * (q[1] + q[0])
    c, d = 2 * D * p[3] % P * q[3], 2 * p[2] * q[2]
    e, f, g, h = (b - a) % P, (d - c) % P, (d + c) % P, (b + a) % P
    return e * f % P, g * h % P, f * g % P, e * h % P


@lru_cache(maxsize=None)
def decode(data):
    """A point, or None for what is not the one encoding of an element."""
    s = int.from_bytes(data, "little")
    if s >= P or negative(s):
        return None
    u1, u2 = (1 - s * s) % P, (1 + s * s) % P
    v = (-D * u1 * u1 - u2 * u2) % P
    square, inverse = sqrt_ratio(1, v * u2 * u2)
    den_x, den_y = inverse * u2 % P, inverse * inverse * u2 * v % P
    x = absolute(2 * s * den_x)
    y = u1 * den_y % P
    t = x * y % P
    if not square or negative(t) or y == 0:
        return None
    return x, y, 1, t


def encode(p):
    x, y, z, t = p
    u1, u2 = (z + y) * (z - y) % P, x * y % P
    inverse = sqrt_ratio(1, u1 * u2 * u2)[1]
    den1, den2 = inverse * u1 % P, inverse * u2 % P
    z_inverse = den1 * den2 * t % P
    if negative(t * z_inverse):
        x, y, den = y * SQRT_M1 % P, x * SQRT_M1 % P, den1 * INVSQRT_A_MINUS_D % P
    else:
        den = den2
    if negative(x * z_inverse):
        y = -y
    return absolute(den * (z - y)).to_bytes(32, "little")


def from_hash(wide):
    """The map from 64 uniform bytes to the group."""
    def half(data):
        r = SQRT_M1 * (int.from_bytes(data, "little") % 2**255) ** 2 % P
        u, v = (r + 1) * (1 - D * D) % P, (-1 - r * D) * (r + D) % P
        square, s = sqrt_ratio(u, v)
        c = -1
        if not square:
            s, c = -absolute(s * (int.from_bytes(data, "little") % 2**255)) % P, r
        n = (c * (r - 1) * (D - 1) ** 2 - v) % P
        w0, w1, w2, w3 = 2 * s * v % P, n * SQRT_AD_MINUS_ONE % P, (1 - s * s) % P, (1 + s * s) % P
        return w0 * w3 % P, w2 * w1 % P, w1 * w3 % P, w0 * w2 % P
    return add_points(half(wide[:32]), half(wide[32:]))


# A point is its 32 bytes from here on, and a scalar a number.

def plus(*points):
    out = IDENTITY
    for point in points:
        out = add_points(out, decode(point))
    return encode(out)


def minus(point):
    x, y, z, t = decode(point)
    return encode((-x % P, y, z, -t % P))


def times(n, point):
    table = [IDENTITY]
    for _ in range(15):
        table.append(add_points(table[-1], decode(point)))
    out = IDENTITY
    for shift in range(252, -4, -4):
        for _ in range(4):
            out = add_points(out, out)
        out = add_points(out, table[n >> shift & 15])
    return encode(out)


G = bytes.fromhex("e2f2ae0a6abc4e71a884a961c500515f58e30b6aa582dd8db6a65945e08d2d76")
ZERO = bytes(32)                                           # the identity


def to_scalar(wide):
    return int.from_bytes(wide, "little") % Q


def scalar_bytes(n):
    return n.to_bytes(32, "little")
