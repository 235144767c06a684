using System.Globalization;

namespace MeetingApis.Tests.Events;

/// <summary>Alters what was sent, the same way in every run: bits flip, parts are cut out, doubled, swapped or made up.</summary>
internal sealed class Mutations(int seed)
{
#pragma warning disable CA5394 // The same in every run is what a test wants.
    private readonly Random _random = new(seed);

    /// <summary>How many a test tries: 20,000, or as many as <c>MEETINGAPIS_MUTATIONS</c> says.</summary>
    public static int Rounds { get; } = int.TryParse(Environment.GetEnvironmentVariable("MEETINGAPIS_MUTATIONS"), NumberStyles.None, CultureInfo.InvariantCulture, out int rounds) ? rounds : 20_000;

    public byte[] Next(ReadOnlySpan<byte> sent)
    {
        byte[] altered = sent.ToArray();
        for (int changes = _random.Next(1, 4); changes > 0 && altered.Length > 1; changes--)
        {
            int from = _random.Next(altered.Length);
            int to = _random.Next(from, Math.Min(altered.Length, from + 40));
            switch (_random.Next(6))
            {
                case 0:
                    altered[from] ^= (byte)(1 << _random.Next(8));
                    break;
                case 1:
                    altered[from] = (byte)_random.Next(256);
                    break;
                case 2:
                    altered = [.. altered.AsSpan(0, from), .. altered.AsSpan(to)];
                    break;
                case 3:
                    altered = [.. altered.AsSpan(0, to), .. altered.AsSpan(from)];
                    break;
                case 4:
                    (altered[from], altered[to]) = (altered[to], altered[from]);
                    break;
                default:
                    altered = altered[..from];
                    break;
            }
        }

        return altered;
    }
#pragma warning restore CA5394
}
