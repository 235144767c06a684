using System.Buffers.Text;
using System.Net;
using System.Text;

namespace MeetingApis.Benchmarks;

/// <summary>A list of many pages that costs next to nothing itself: one page in memory, in which the page token is counted up in place.</summary>
/// <param name="page">A page with the token of the next, which says that another follows.</param>
internal sealed class PagesHandler(Func<string, string> page) : HttpMessageHandler
{
    private const string FirstToken = "page-000000";

    private readonly byte[] _page = Encoding.UTF8.GetBytes(page(FirstToken));
    private readonly byte[] _lastPage = Encoding.UTF8.GetBytes(page("").Replace("\"has_more\":true", "\"has_more\":false", StringComparison.Ordinal));
    private readonly int _digits = page(FirstToken) is var first ? Encoding.UTF8.GetByteCount(first.AsSpan(0, first.IndexOf(FirstToken, StringComparison.Ordinal))) + "page-".Length : 0;
    private byte[]? _token = Answers.TokenFor(MeasuredOperation.FeishuRoomReservationsList);
    private int _served;

    /// <summary>How many pages the list has. Setting it begins a new list.</summary>
    public int Pages
    {
        get;
        set
        {
            field = value;
            _served = 0;
        }
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        byte[] body = _token ?? NextPage();
        _token = null;
        return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new StubContent(body, isLater: false) });
    }

    private byte[] NextPage()
    {
        if (++_served >= Pages)
        {
            return _lastPage;
        }

        Utf8Formatter.TryFormat(_served, _page.AsSpan(_digits), out _, new System.Buffers.StandardFormat('D', 6));
        return _page;
    }
}
