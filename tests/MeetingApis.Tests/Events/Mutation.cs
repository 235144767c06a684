namespace MeetingApis.Tests.Events;

/// <summary>Changes one thing in a delivery: a bit, a piece, a parameter.</summary>
internal static class Mutation
{
    public static EventDelivery Of(EventDelivery delivery, Random random) => random.Next(4) == 0
        ? delivery with { Query = Changed(delivery.Query, random) }
        : delivery with { Body = Changed(delivery.Body.ToArray(), random) };

    private static Dictionary<string, string> Changed(IReadOnlyDictionary<string, string> query, Random random)
    {
        var changed = new Dictionary<string, string>(query, StringComparer.Ordinal);
        string name = query.Keys.ElementAt(random.Next(query.Count));
        string value = new([.. Changed([.. query[name].Select(static character => (byte)character)], random).Select(static code => (char)code)]);
        if (!changed.Remove(name) || random.Next(8) > 0)
        {
            changed[name] = value;
        }

        return changed;
    }

    private static byte[] Changed(byte[] bytes, Random random)
    {
        int start = random.Next(bytes.Length);
        int end = start + 1 + random.Next(Math.Min(64, bytes.Length - start));
        switch (random.Next(5))
        {
            case 0:
                bytes[start] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 1:
                (bytes[start], bytes[end - 1]) = (bytes[end - 1], bytes[start]);
                return bytes;
            case 2:
                return bytes[..start];
            case 3:
                return [.. bytes[..start], .. bytes[end..]];
            default:
                return [.. bytes[..end], .. bytes[start..]];
        }
    }
}
