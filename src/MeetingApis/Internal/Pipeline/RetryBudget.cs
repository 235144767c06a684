namespace MeetingApis.Internal;

/// <summary>
/// The number of retries that an app has left. Successes add to it. A vendor that is completely down thus costs a
/// hundred extra requests and not three times the traffic.
/// </summary>
internal sealed class RetryBudget
{
    private const int Full = 500;
    private const int Price = 5;

    private int _left = Full;

    /// <summary>Pays for one retry. False where the budget is spent.</summary>
    public bool TrySpend()
    {
        int left;
        do
        {
            left = Volatile.Read(ref _left);
            if (left < Price)
            {
                return false;
            }
        }
        while (Interlocked.CompareExchange(ref _left, left - Price, left) != left);
        return true;
    }

    /// <summary>A call succeeded.</summary>
    public void Earn()
    {
        int left;
        do
        {
            left = Volatile.Read(ref _left);
            if (left == Full)
            {
                return;
            }
        }
        while (Interlocked.CompareExchange(ref _left, left + 1, left) != left);
    }
}
