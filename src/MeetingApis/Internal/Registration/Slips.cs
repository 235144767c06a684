namespace MeetingApis.Internal;

/// <summary>Counts the slips of the keyboard between two words: letters that are wrong, missing, too many, or swapped with their neighbour.</summary>
internal static class Slips
{
    public static int Between(string one, string other)
    {
        // The optimal string alignment distance, of which three rows are enough.
        int[] beforeLast = new int[other.Length + 1];
        int[] last = [.. Enumerable.Range(0, other.Length + 1)];
        int[] row = new int[other.Length + 1];
        for (int i = 1; i <= one.Length; i++)
        {
            row[0] = i;
            for (int j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (AreSame(one[i - 1], other[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && AreSame(one[i - 1], other[j - 2]) && AreSame(one[i - 2], other[j - 1]))
                {
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
                }
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[other.Length];
    }

    private static bool AreSame(char one, char other) => char.ToUpperInvariant(one) == char.ToUpperInvariant(other);
}
