using System.Buffers.Text;
using System.Net;
using System.Text;

namespace MeetingApis.Benchmarks;

/// <summary>A list of many pages that costs next to nothing itself: one page in memory, in which the page token is counted up in place.</summary>
internal sealed class PagesHandler : HttpMessageHandler
{
    private const string FirstToken = "page-000000";

    private readonly byte[] _page = Encoding.UTF8.GetBytes(Answers.Page(FirstToken));
    private readonly byte[] _lastPage = Encoding.UTF8.GetBytes(Answers.Page("").Replace("\"has_more\":true", "\"has_more\":false", StringComparison.Ordinal));
    private readonly int _digits;
    private byte[]? _token = Answers.TokenFor(MeasuredOperation.FeishuRoomReservationsList);
    private int _served;

    public PagesHandler() => _digits = _page.AsSpan().IndexOf(Encoding.UTF8.GetBytes(FirstToken)) + "page-".Length;

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
