namespace MeetingApis.Feishu.Internal;

/// <summary>Joins messages that come in parts, in any order. What is too much, contradicts itself or takes too long is dropped: without a response, Feishu sends it again.</summary>
internal sealed class FeishuFragments(TimeProvider time)
{
    public const int MostParts = 256;
    public const int MostMessages = 32;
    public const int MostBytes = 4 * 1024 * 1024;

    /// <summary>How long a message waits for its next part.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly Dictionary<string, Parts> _byId = new(StringComparer.Ordinal);
    private int _bytes;

    /// <summary>How many bytes are kept.</summary>
    public int Bytes => _bytes;

    /// <summary>Takes a part.</summary>
    /// <param name="id">The message.</param>
    /// <param name="sum">How many parts it has, more than 1.</param>
    /// <param name="seq">Which one it is, from 0.</param>
    /// <param name="part">The part.</param>
    /// <returns>The whole message, if this was the last part; null otherwise.</returns>
    public byte[]? Add(string id, int sum, int seq, byte[] part)
    {
        ForgetOld();
        if (sum > MostParts || seq < 0 || seq >= sum)
        {
            Forget(id);
            return null;
        }

        if (!_byId.TryGetValue(id, out Parts? parts))
        {
            if (_byId.Count >= MostMessages)
            {
                return null;
            }

            _byId.Add(id, parts = new Parts(sum));
        }

        if (!parts.TryAdd(sum, seq, part, out int added) || parts.Bytes > MessageReader.MostBytes || _bytes + added > MostBytes)
        {
            _bytes += added;
            Forget(id);
            return null;
        }

        _bytes += added;
        parts.TouchedAt = time.GetTimestamp();
        if (!parts.AreAll)
        {
            return null;
        }

        byte[] whole = parts.Join();
        Forget(id);
        return whole;
    }

    private void ForgetOld()
    {
        foreach ((string id, Parts parts) in _byId)
        {
            if (time.GetElapsedTime(parts.TouchedAt) > Patience)
            {
                Forget(id);
            }
        }
    }

    private void Forget(string id)
    {
        if (_byId.Remove(id, out Parts? parts))
        {
            _bytes -= parts.Bytes;
        }
    }

    /// <summary>The parts of one message.</summary>
    private sealed class Parts(int sum)
    {
        private readonly byte[]?[] _parts = new byte[]?[sum];
        private int _count;

        public int Bytes { get; private set; }

        public long TouchedAt { get; set; }

        public bool AreAll => _count == _parts.Length;

        /// <summary>Adds a part. One that is there already stays, as the same part may come twice.</summary>
        public bool TryAdd(int total, int seq, byte[] part, out int added)
        {
            added = 0;
            if (total != _parts.Length)
            {
                return false;
            }

            if (_parts[seq] is null)
            {
                _parts[seq] = part;
                _count++;
                Bytes += added = part.Length;
            }

            return true;
        }

        public byte[] Join()
        {
            byte[] whole = new byte[Bytes];
            int at = 0;
            foreach (byte[]? part in _parts)
            {
                part!.CopyTo(whole, at);
                at += part.Length;
            }

            return whole;
        }
    }
}
